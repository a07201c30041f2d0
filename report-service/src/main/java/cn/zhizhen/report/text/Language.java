package cn.zhizhen.report.text;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages of the suite; a report is written in one of them. */
public enum Language {
    @JsonProperty("zh")
    ZH("zh"),
    @JsonProperty("en")
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    public String tag() {
        return tag;
    }

    public static Optional<Language> of(String tag) {
        return Stream.of(values()).filter(language -> language.tag.equals(tag)).findFirst();
    }
}
