package cn.zhizhen.report.advice;

import cn.zhizhen.report.assessment.Indicator;
import cn.zhizhen.report.assessment.Outcome;
import cn.zhizhen.report.assessment.Snapshot;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/** One condition of an item. It answers with the evidence when it holds, and nothing holds about what is not known. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
    @JsonSubTypes.Type(Condition.OfIndicator.class),
    @JsonSubTypes.Type(Condition.OfAnswer.class),
    @JsonSubTypes.Type(Condition.OfCard.class)
})
public sealed interface Condition {

    Optional<Evidence> test(Snapshot snapshot);

    /**
     * An indicator that misses its target or lies below a number, or one whose question was left open. Whether a target is
     * missed is the verdict of the assessment-service; one that is a share of enterprises is never missed by one of them.
     */
    record OfIndicator(String indicator, String below, Boolean known) implements Condition {

        static final String TARGET = "target";

        @Override
        public Optional<Evidence> test(Snapshot snapshot) {
            var found = snapshot.indicator(indicator);
            if (known != null) {
                return found.filter(present -> known ? present.known().isPresent() : present.isUnanswered())
                        .map(present -> Evidence.ofIndicator(indicator, "known", present.known(), Optional.empty()));
            }
            return found.flatMap(present -> exceeding(present)
                    .map(limit -> Evidence.ofIndicator(indicator, "below", present.shown(), Optional.of(limit))));
        }

        /** The mark that the indicator falls short of; empty when it does not, or when that is not known. */
        private Optional<BigDecimal> exceeding(Indicator present) {
            return TARGET.equals(below)
                    ? present.goal()
                            .filter(goal -> present.verdict(goal) == Indicator.Verdict.MISSED)
                            .map(Indicator.Goal::value)
                    : Optional.of(new BigDecimal(below)).filter(present::isBelow);
        }
    }

    /** An answer that lacks an option, is one of some options (in any of some columns of a table), or lies below or above a number. */
    record OfAnswer(
            String answer,

            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            List<String> column,

            String lacks,
            BigDecimal below,
            BigDecimal atLeast,
            List<String> is)
            implements Condition {

        @Override
        public Optional<Evidence> test(Snapshot snapshot) {
            if (column != null) {
                return matching(snapshot.answers().columns(answer, column));
            }
            if (is != null) {
                return snapshot.answers().options(answer).flatMap(this::matching);
            }
            if (lacks != null) {
                return snapshot.answers()
                        .options(answer)
                        .filter(chosen -> !chosen.contains(lacks))
                        .map(chosen -> Evidence.ofAnswer(answer, "lacks", lacks, chosen));
            }
            return snapshot.answers().number(answer).flatMap(this::compared);
        }

        private Optional<Evidence> matching(List<String> values) {
            var hits = new TreeSet<>(values);
            hits.retainAll(is);
            return hits.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Evidence.ofAnswer(answer, "is", String.join(",", is), List.copyOf(hits)));
        }

        private Optional<Evidence> compared(BigDecimal value) {
            if (below != null) {
                return value.compareTo(below) < 0
                        ? Optional.of(Evidence.ofNumber(answer, "below", value, below))
                        : Optional.empty();
            }
            return value.compareTo(atLeast) >= 0
                    ? Optional.of(Evidence.ofNumber(answer, "at-least", value, atLeast))
                    : Optional.empty();
        }
    }

    /** The level that a scorecard gave. */
    record OfCard(String card, Integer levelBelow, Integer levelAtLeast) implements Condition {

        @Override
        public Optional<Evidence> test(Snapshot snapshot) {
            var standing = snapshot.outcome(card).map(Outcome::standing).orElse(OptionalInt.empty());
            return standing.isEmpty() ? Optional.empty() : compared(standing.getAsInt());
        }

        private Optional<Evidence> compared(int level) {
            var value = BigDecimal.valueOf(level);
            if (levelBelow != null) {
                return level < levelBelow
                        ? Optional.of(Evidence.ofNumber(card, "level-below", value, BigDecimal.valueOf(levelBelow)))
                        : Optional.empty();
            }
            return level >= levelAtLeast
                    ? Optional.of(Evidence.ofNumber(card, "level-at-least", value, BigDecimal.valueOf(levelAtLeast)))
                    : Optional.empty();
        }
    }
}
