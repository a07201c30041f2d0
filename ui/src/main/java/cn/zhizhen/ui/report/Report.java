package cn.zhizhen.ui.report;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;

/** A report document that was made from a frozen assessment. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Report(String id, String assessment, String language, Instant createdAt, String code) {

    public boolean isEnglish() {
        return "en".equals(language);
    }
}
