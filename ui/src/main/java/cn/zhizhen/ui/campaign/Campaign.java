package cn.zhizhen.ui.campaign;

import cn.zhizhen.ui.page.Text;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;

/** A round of assessment (评估批次) with the documents that it goes by. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Campaign(
        String id,
        Text title,
        Identity questionnaire,
        List<Identity> scorecards,
        Identity targets,
        LocalDate opens,
        LocalDate closes,
        String state,
        int revision) {

    public boolean isOpen() {
        return "open".equals(state);
    }
}
