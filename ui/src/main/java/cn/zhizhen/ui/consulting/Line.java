package cn.zhizhen.ui.consulting;

import cn.zhizhen.ui.campaign.Scorecard;
import cn.zhizhen.ui.campaign.Yardsticks;
import cn.zhizhen.ui.desk.Enterprise;
import cn.zhizhen.ui.desk.Progress;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One enterprise in the consultant's list, with its rates beside their targets. */
public record Line(Row row, Yardsticks yardsticks) {

    static final String LEVEL = "miit-sme-2024-level";
    static final String STAGE = "integration-stage-level";

    private static final List<String> RATES =
            List.of("equipment-digital-rate", "key-process-control-rate", "platform-use");

    /** As the assessment-service lists it; there is no id while the enterprise has not begun. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Row(
            String id,
            Enterprise enterprise,
            String state,
            Progress progress,
            Instant submittedAt,
            Instant returnedAt,
            List<Headline> headline) {

        public Row {
            headline = headline == null ? List.of() : headline;
        }

        Optional<Headline> figure(String indicator) {
            return headline.stream()
                    .filter(figure -> figure.indicator().equals(indicator))
                    .findFirst();
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Headline(String indicator, BigDecimal value, Boolean attained) {}

    /** A returned assessment keeps its accepted figures. */
    public boolean hasFigures() {
        return "submitted".equals(row.state()) || !row.headline().isEmpty();
    }

    public List<Rate> rates() {
        return RATES.stream()
                .map(indicator -> new Rate(
                        indicator,
                        row.figure(indicator).orElse(null),
                        yardsticks
                                .targets()
                                .now(indicator, row.enterprise().industry().division())
                                .orElse(null)))
                .toList();
    }

    public Scorecard.Level level() {
        return level(LEVEL);
    }

    public Scorecard.Level stage() {
        return level(STAGE);
    }

    private Scorecard.Level level(String indicator) {
        var card = yardsticks.behind(indicator);
        return card == null
                ? null
                : row.figure(indicator)
                        .map(figure -> card.level(figure.value().intValue()))
                        .orElse(null);
    }
}
