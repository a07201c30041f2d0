package cn.zhizhen.assessment.scoring;

import cn.zhizhen.assessment.document.Identity;
import cn.zhizhen.assessment.document.Source;
import cn.zhizhen.assessment.document.Text;
import cn.zhizhen.assessment.questionnaire.Answers;
import cn.zhizhen.assessment.questionnaire.Condition;
import cn.zhizhen.assessment.questionnaire.Facts;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A yardstick over the answers (评分卡): indicators, the dimensions they add up to, and a ladder of levels. This is the one
 * place where a score is computed.
 *
 * @param reads ids of the questionnaires that it is meant for; empty for every one that asks what it reads
 * @param meantFor the enterprises that it was made for; null for all
 * @param total greatest possible score; null for cards that only measure
 */
public record Scorecard(
        String id,
        String version,
        Kind kind,
        Text title,
        Source source,
        List<String> reads,
        MeantFor meantFor,
        BigDecimal total,
        List<Indicator> indicators,
        List<Dimension> dimensions,
        Map<String, List<String>> groups,
        Text noLevel,
        List<Rung> levels) {

    /** What a card is shown as. */
    public enum Kind {
        @JsonProperty("targets")
        TARGETS,
        @JsonProperty("points")
        POINTS,
        @JsonProperty("stages")
        STAGES
    }

    /**
     * Whom a card was made for; whoever else is measured by it is told so.
     *
     * @param otherwise what the others are told
     */
    public record MeantFor(List<Condition> when, Text otherwise) {

        public MeantFor {
            when = when == null ? List.of() : when;
        }

        Text note(Facts facts) {
            return when.stream().allMatch(condition -> condition.holds(Answers.none(), facts)) ? null : otherwise;
        }
    }

    public Scorecard {
        reads = reads == null ? List.of() : reads;
        indicators = indicators == null ? List.of() : indicators;
        dimensions = dimensions == null ? List.of() : dimensions;
        groups = groups == null ? Map.of() : groups;
        levels = levels == null ? List.of() : levels;
    }

    public Identity identity() {
        return new Identity(id, version);
    }

    public Outcome outcome(Filling filling, TargetSet targets) {
        var values = indicators.stream()
                .map(indicator -> value(indicator, filling, targets))
                .toList();
        var scores =
                dimensions.stream().map(dimension -> dimension.score(values)).toList();
        var score = total == null ? null : sum(scores);
        var ladder = levels.stream()
                .map(rung -> rung.standing(score, scores, values, groups))
                .toList();
        return new Outcome(
                new Outcome.Card(id, version, kind, title, source),
                values,
                scores,
                score,
                total,
                levels.isEmpty() ? null : reached(ladder),
                ladder,
                unanswered(values),
                meantFor == null ? null : meantFor.note(filling.facts()));
    }

    private Outcome.Value value(Indicator indicator, Filling filling, TargetSet targets) {
        var measured = indicator.measure(filling);
        return new Outcome.Value(
                indicator.id(),
                indicator.label(),
                indicator.unit(),
                measured.value() == null || indicator.unit() != null
                        ? measured.value()
                        : Decimals.plain(measured.value()),
                measured.absence(),
                measured.numerator(),
                measured.denominator(),
                indicator.countUnit(),
                measured.points(),
                indicator.max(),
                indicator.constraint(),
                measured.path(),
                kind == Kind.TARGETS ? targets.current(indicator.id(), measured, filling.facts()) : null,
                kind == Kind.TARGETS ? targets.next(indicator.id(), measured, filling.facts()) : List.of(),
                indicator.references().stream()
                        .filter(reference -> reference.fits(filling.facts()))
                        .toList(),
                indicator.source());
    }

    private static BigDecimal sum(List<Dimension.Score> scores) {
        return Decimals.plain(scores.stream()
                .map(Dimension.Score::score)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private Outcome.Level reached(List<Outcome.Standing> ladder) {
        for (int i = levels.size() - 1; i >= 0; i--) {
            if (ladder.get(i).met()) {
                return levels.get(i).reached();
            }
        }
        return new Outcome.Level(0, noLevel, noLevel, null);
    }

    /** Indicators of a dimension that lack an answer they need. */
    private List<String> unanswered(List<Outcome.Value> values) {
        var counted = dimensions.stream()
                .flatMap(dimension -> dimension.indicators().stream())
                .toList();
        return values.stream()
                .filter(value -> value.absence() == Absence.UNANSWERED)
                .map(Outcome.Value::id)
                .filter(id -> dimensions.isEmpty() || counted.contains(id))
                .toList();
    }
}
