package cn.zhizhen.assessment.questionnaire;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * How an answer follows from others (推算), so that nobody is asked it again and it cannot contradict them. Exactly one of the
 * rules is given. While the others are incomplete nothing follows, and the question is asked.
 *
 * @param rows the table whose filled rows are counted
 * @param where the column of a choice that a row is counted by; null to count them all
 * @param is the options of that column that count
 * @param sum the numbers that are added up
 */
public record Derivation(String rows, String where, List<String> is, List<String> sum, Change change) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public Derivation {
        is = is == null ? List.of() : is;
        sum = sum == null ? List.of() : sum;
    }

    /**
     * The direction from an earlier figure to a later one.
     *
     * @param from a number, or a part and the whole that it is divided by
     * @param to the same of the later year
     * @param within percent of the earlier figure; what changed by no more has stayed as it was
     */
    public record Change(List<String> from, List<String> to, BigDecimal within) {

        public static final String ROSE = "rose";
        public static final String FLAT = "flat";
        public static final String FELL = "fell";

        /** On exact fractions: nothing is rounded before it is compared. */
        Optional<String> direction(Answers answers) {
            var fromPart = answers.number(from.get(0));
            var toPart = answers.number(to.get(0));
            var fromWhole = whole(from, answers);
            var toWhole = whole(to, answers);
            if (Stream.of(fromPart, toPart, fromWhole, toWhole).anyMatch(Optional::isEmpty)
                    || fromWhole.get().signum() <= 0
                    || toWhole.get().signum() <= 0) {
                return Optional.empty();
            }
            var before = fromPart.get().multiply(toWhole.get());
            var difference = toPart.get().multiply(fromWhole.get()).subtract(before);
            if (difference.abs().multiply(HUNDRED).compareTo(within.multiply(before.abs())) <= 0) {
                return Optional.of(FLAT);
            }
            return Optional.of(difference.signum() > 0 ? ROSE : FELL);
        }

        private static Optional<BigDecimal> whole(List<String> fraction, Answers answers) {
            return fraction.size() > 1 ? answers.number(fraction.get(1)) : Optional.of(BigDecimal.ONE);
        }
    }

    /** The answer that follows; nothing while one of those that it follows from is missing. */
    public Optional<JsonNode> of(Answers answers) {
        if (rows != null) {
            return answers.value(rows)
                    .filter(table -> table.isArray() && !table.isEmpty())
                    .map(this::counted);
        }
        if (change != null) {
            return change.direction(answers).map(TextNode::valueOf);
        }
        var addends = sum.stream().flatMap(id -> answers.number(id).stream()).toList();
        return addends.size() == sum.size()
                ? Optional.of(DecimalNode.valueOf(addends.stream().reduce(BigDecimal.ZERO, BigDecimal::add)))
                : Optional.empty();
    }

    private JsonNode counted(JsonNode table) {
        return IntNode.valueOf((int) StreamSupport.stream(table.spliterator(), false)
                .filter(row -> where == null || is.contains(row.path(where).asText()))
                .count());
    }

    /** The answers that it follows from. */
    @JsonIgnore
    public List<String> reads() {
        return Stream.of(
                        Stream.ofNullable(rows),
                        sum.stream(),
                        Stream.ofNullable(change)
                                .flatMap(found -> Stream.concat(found.from.stream(), found.to.stream())))
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }
}
