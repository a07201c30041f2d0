package cn.zhizhen.assessment.scoring;

import cn.zhizhen.assessment.document.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

/**
 * A group of indicators (维度): the sum of their points where {@code max} is given, otherwise the mean of their percentages.
 *
 * @param complete true where a mean has a value only when nothing that was asked is unanswered; otherwise half is enough
 */
record Dimension(String id, Text label, BigDecimal max, List<String> indicators, boolean complete) {

    /**
     * What a dimension comes to.
     *
     * @param score sum of points, or mean percentage; null when too few of a mean's indicators have a value
     * @param share the score in percent of the greatest one, two decimals, rounded half up
     */
    public record Score(String id, Text label, BigDecimal score, BigDecimal max, BigDecimal share) {}

    Score score(List<Outcome.Value> values) {
        var mine = indicators.stream()
                .map(id -> values.stream()
                        .filter(value -> value.id().equals(id))
                        .findFirst()
                        .orElseThrow())
                .toList();
        return max == null ? mean(mine) : sum(mine);
    }

    private Score sum(List<Outcome.Value> values) {
        var sum = values.stream()
                .map(Outcome.Value::points)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Score(id, label, Decimals.plain(sum), max, Decimals.percent(sum, max));
    }

    private Score mean(List<Outcome.Value> values) {
        var known = values.stream()
                .filter(value -> value.value() != null)
                .map(this::percentage)
                .toList();
        var asked = values.stream()
                .filter(value -> value.absence() != Absence.NOT_ASKED)
                .count();
        var isOpen = values.stream().anyMatch(value -> value.absence() == Absence.UNANSWERED);
        if (known.isEmpty() || (complete ? isOpen : known.size() * 2 < asked)) {
            return new Score(id, label, null, Decimals.HUNDRED, null);
        }
        var mean = Decimals.mean(known);
        return new Score(id, label, mean, Decimals.HUNDRED, mean);
    }

    private BigDecimal percentage(Outcome.Value value) {
        return value.max() == null || value.points() == null
                ? value.value()
                : value.points().multiply(Decimals.HUNDRED).divide(value.max(), 2, RoundingMode.HALF_UP);
    }
}
