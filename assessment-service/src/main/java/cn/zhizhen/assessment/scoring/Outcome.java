package cn.zhizhen.assessment.scoring;

import cn.zhizhen.assessment.document.Source;
import cn.zhizhen.assessment.document.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What one scorecard says about one filling. It explains itself: each value names the answers it came from.
 *
 * @param note what has to be told beside it, where the card was not made for such an enterprise; null where it was
 */
public record Outcome(
        Card scorecard,
        List<Value> indicators,
        List<Dimension.Score> dimensions,
        BigDecimal score,
        BigDecimal max,
        Level level,
        List<Standing> ladder,
        List<String> unanswered,
        Text note) {

    public record Card(String id, String version, Scorecard.Kind kind, Text title, Source source) {}

    /**
     * One indicator of one enterprise.
     *
     * @param value percentage with two decimals, level, or points; null when {@code absence} says why
     * @param target the mark that holds now, with the distance to it; null where there is none
     * @param next marks of later years
     * @param references published figures to compare with
     */
    public record Value(
            String id,
            Text label,
            String unit,
            BigDecimal value,
            Absence absence,
            BigDecimal numerator,
            BigDecimal denominator,
            Text countUnit,
            BigDecimal points,
            BigDecimal max,
            boolean constraint,
            List<Measured.Step> path,
            TargetSet.Distance target,
            List<TargetSet.Distance> next,
            List<Reference> references,
            Source source) {}

    /** The level reached; level 0 means that not even the first one is. */
    public record Level(int level, Text label, Text name, Text meaning) {}

    /** How the conditions of one level stand. */
    public record Standing(int level, Text label, Text name, boolean met, List<Check> checks) {}

    /** One condition of a level; {@code actual} is null when it is not known. */
    public record Check(String id, Text label, BigDecimal required, BigDecimal actual, boolean met) {}

    public Optional<Value> indicator(String id) {
        return indicators.stream().filter(value -> value.id().equals(id)).findFirst();
    }
}
