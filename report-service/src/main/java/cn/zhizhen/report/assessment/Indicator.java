package cn.zhizhen.report.assessment;

import cn.zhizhen.report.text.Source;
import cn.zhizhen.report.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A value with its numerator and denominator, its goals, and the reason when there is no value.
 *
 * @param constraint whether this is one of the constraint scenes (约束场景), of which each level asks for a number of its own
 */
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
        Goal target,
        List<Goal> next,
        List<ReferenceValue> references,
        Source source,
        boolean constraint) {

    public Indicator {
        next = next == null ? List.of() : List.copyOf(next);
        references = references == null ? List.of() : List.copyOf(references);
    }

    /** A target (目标值) of one year; the gap is in points, {@code missing} in machines or processes. */
    public record Goal(
            BigDecimal value,
            Integer year,
            Boolean attained,
            BigDecimal gap,
            BigDecimal missing,
            Text text,
            Source source) {}

    public record ReferenceValue(BigDecimal value, String date, Text text, Source source) {}

    public Optional<BigDecimal> known() {
        return absence == null ? Optional.ofNullable(value) : Optional.empty();
    }

    public Optional<Goal> goal() {
        return Optional.ofNullable(target);
    }

    /** A share of one enterprise is yes or no: whether it uses a platform, for instance. */
    public boolean isYesNo() {
        return denominator != null
                && BigDecimal.ONE.compareTo(denominator) == 0
                && target != null
                && target.gap() == null;
    }
}
