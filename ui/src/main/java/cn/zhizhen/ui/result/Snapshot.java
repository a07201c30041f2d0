package cn.zhizhen.ui.result;

import cn.zhizhen.ui.page.Text;
import cn.zhizhen.ui.questionnaire.Questionnaire;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;

/** The frozen outcome of a submitted assessment. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Snapshot(
        String assessment,
        Instant submittedAt,
        String digest,
        Enterprise enterprise,
        Campaign campaign,
        Questionnaire.Key questionnaire,
        List<Outcome> outcomes) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Enterprise(String name, boolean demonstration) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Campaign(Text title) {}

    /** The indicators that the region has set targets for, and those measured beside them. */
    public List<Indicator> headline() {
        return outcomes.stream()
                .filter(Outcome::isTargets)
                .flatMap(outcome -> outcome.indicators().stream())
                .toList();
    }

    public List<Indicator> targeted() {
        return headline().stream()
                .filter(indicator -> indicator.target() != null)
                .toList();
    }

    /** The scorecards that place the enterprise on a ladder. */
    public List<Outcome> ladders() {
        return outcomes.stream().filter(outcome -> !outcome.ladder().isEmpty()).toList();
    }
}
