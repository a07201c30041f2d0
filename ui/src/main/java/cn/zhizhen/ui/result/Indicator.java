package cn.zhizhen.ui.result;

import cn.zhizhen.ui.page.Text;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;

/** One indicator (指标) of a frozen result, with its way from the answers and its distance from the targets. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Indicator(
        String id,
        Text label,
        String unit,
        BigDecimal value,
        String absence,
        BigDecimal numerator,
        BigDecimal denominator,
        Text countUnit,
        BigDecimal points,
        BigDecimal max,
        List<Step> path,
        Target target,
        List<Target> next,
        List<Reference> references,
        Source source,
        boolean constraint) {

    public Indicator {
        path = path == null ? List.of() : path;
        next = next == null ? List.of() : next;
        references = references == null ? List.of() : references;
    }

    /** One answer on the way to the value, and what it earned. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Step(String answer, JsonNode value, BigDecimal points) {}

    /** A mark (目标) and the distance to it, in points and in machines or processes. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Target(
            BigDecimal value,
            int year,
            boolean attained,
            BigDecimal gap,
            BigDecimal missing,
            Text text,
            Source source) {}

    /** A published figure to compare with. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Reference(BigDecimal value, String date, Text text, Source source) {}

    public boolean isShare() {
        return "%".equals(unit);
    }

    /** A yes or no of one enterprise, whose target is a share of the region's enterprises. */
    public boolean isYesNo() {
        return isShare() && denominator != null && denominator.compareTo(BigDecimal.ONE) == 0 && hasRegionalTarget();
    }

    private boolean hasRegionalTarget() {
        return target != null && target.gap() == null;
    }

    public boolean isYes() {
        return numerator != null && numerator.signum() > 0;
    }

    /** Whether there is a bar to draw. */
    public boolean hasBar() {
        return value != null && isShare() && !isYesNo();
    }

    public Bar bar() {
        return Bar.of(this);
    }
}
