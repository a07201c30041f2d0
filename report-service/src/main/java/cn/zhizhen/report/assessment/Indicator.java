package cn.zhizhen.report.assessment;

import cn.zhizhen.report.text.Source;
import cn.zhizhen.report.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value with its numerator and denominator, its goals, and the reason when there is no value.
 *
 * @param absence {@code unanswered}, {@code not-asked}, {@code zero-whole}, or a reason that a later release knows
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

    private static final String UNANSWERED = "unanswered";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_DECIMALS = 12;

    public Indicator {
        next = next == null ? List.of() : List.copyOf(next);
        references = references == null ? List.of() : List.copyOf(references);
    }

    /** How a value stands to a goal. It is decided by the assessment-service on exact values and only read here. */
    public enum Verdict {
        ATTAINED,
        MISSED,
        /** The goal is a share of enterprises: none of them alone attains or misses it. */
        REGIONAL,
        /** There is no value to hold against the goal. */
        UNKNOWN
    }

    /**
     * A target (目标值) of one year; the gap is in points, {@code missing} in machines or processes.
     *
     * @param regional whether the goal is a share of the region's enterprises; null in snapshots of an early form
     */
    public record Goal(
            BigDecimal value,
            Integer year,
            Boolean attained,
            BigDecimal gap,
            BigDecimal missing,
            Boolean regional,
            Text text,
            Source source) {}

    public record ReferenceValue(BigDecimal value, String date, Text text, Source source) {}

    public Optional<BigDecimal> known() {
        return absence == null ? Optional.ofNullable(value) : Optional.empty();
    }

    /** Asked and left open. What was not asked, and a share of nothing, are no gaps in what an enterprise knows of itself. */
    public boolean isUnanswered() {
        return UNANSWERED.equals(absence);
    }

    public Optional<Goal> goal() {
        return Optional.ofNullable(target);
    }

    /** The goal that holds now and those of later years. */
    public List<Goal> goals() {
        return Stream.concat(goal().stream(), next.stream()).toList();
    }

    public Verdict verdict(Goal goal) {
        if (isRegional(goal)) {
            return Verdict.REGIONAL;
        }
        if (known().isEmpty() || goal.attained() == null) {
            return Verdict.UNKNOWN;
        }
        return goal.attained() ? Verdict.ATTAINED : Verdict.MISSED;
    }

    /** How the value stands to the goal that holds now; empty where there is none. */
    public Optional<Verdict> verdict() {
        return goal().map(this::verdict);
    }

    /** An early form did not say it, and left the gap of a known value open instead. */
    private boolean isRegional(Goal goal) {
        return goal.regional() == null ? known().isPresent() && goal.gap() == null : goal.regional();
    }

    /** Whether an enterprise only does it or does not, such as using a platform; over many enterprises it is a rate. */
    public boolean isYesNo() {
        return verdict().filter(Verdict.REGIONAL::equals).isPresent();
    }

    /** Compares the exact fraction where there is one, not the rounded percentage. */
    public boolean isBelow(BigDecimal limit) {
        return known().isPresent()
                && (hasFraction()
                        ? numerator.multiply(HUNDRED).compareTo(limit.multiply(denominator)) < 0
                        : value.compareTo(limit) < 0);
    }

    /** The value as it is shown: more decimals than usual where rounding would lift it onto a goal that it misses. */
    public Optional<BigDecimal> shown() {
        return known().map(rounded -> {
            var shown = rounded;
            for (int decimals = 3; isTooHigh(shown) && hasFraction() && decimals <= MOST_DECIMALS; decimals++) {
                shown = numerator.multiply(HUNDRED).divide(denominator, decimals, RoundingMode.DOWN);
            }
            return shown;
        });
    }

    /** Whether the gap to the goal is smaller than what two decimals can say. */
    public boolean isMissedByAHair(Goal goal) {
        return verdict(goal) == Verdict.MISSED && value.compareTo(goal.value()) >= 0;
    }

    private boolean isTooHigh(BigDecimal shown) {
        return goals().stream().anyMatch(goal -> verdict(goal) == Verdict.MISSED && shown.compareTo(goal.value()) >= 0);
    }

    private boolean hasFraction() {
        return numerator != null && denominator != null && denominator.signum() > 0;
    }
}
