package cn.zhizhen.ui.bureau;

import cn.zhizhen.ui.page.Text;
import cn.zhizhen.ui.result.Source;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A table of statistics as the assessment-service lets it out; what may not be shown is not in it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Table(String by, Text rule, int minimum, List<Row> rows, Row total, Map<String, Mark> targets) {

    public Table {
        targets = targets == null ? Map.of() : targets;
    }

    /** Enterprises of the register and replies, with the figures by indicator. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Row(String key, Text label, int enterprises, int replies, Map<String, Figure> indicators) {

        /** A figure that was not asked for is one that nobody answered. */
        public Figure figure(String indicator) {
            return indicators.getOrDefault(indicator, Figure.NONE);
        }
    }

    /** The target that holds now. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Mark(BigDecimal value, int year, boolean regional, Text text, Source source) {}

    /**
     * A place on the board: known, withheld, without a value or without a reply. These four never look the same.
     *
     * @param withheld enterprises whose level may not be told; null when all levels are
     * @param targetWithheld whether the number at target may not be told although the figure may
     * @param attained the service's verdict on the exact mean; what is rounded here is never compared
     * @param gap percentage points still missing, zero when attained
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Figure(
            int n,
            BigDecimal mean,
            BigDecimal pooled,
            Integer atTarget,
            BigDecimal shareAtTarget,
            Map<String, Integer> distribution,
            Integer withheld,
            boolean targetWithheld,
            boolean suppressed,
            Boolean attained,
            BigDecimal gap) {

        static final Figure NONE = new Figure(0, null, null, null, null, null, null, false, false, null, null);

        public boolean isKnown() {
            return !suppressed && n > 0;
        }
    }

    public Mark mark(String indicator) {
        return targets.get(indicator);
    }
}
