package cn.zhizhen.assessment.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.zhizhen.assessment.document.DocumentReader;
import cn.zhizhen.assessment.questionnaire.Answers;
import cn.zhizhen.assessment.questionnaire.Facts;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ministry's instrument of 2024, case by case and to the last decimal. */
class MiitGoldenTest {

    private static final List<Scorecard> CARDS = Stream.of("1", "2")
            .map(version -> DocumentReader.read("scorecards/miit-sme-2024/" + version + ".yaml", Scorecard.class))
            .toList();
    private static final TargetSet TARGETS = DocumentReader.read("targets/inner-mongolia/2025-1.yaml", TargetSet.class);

    private static final Facts FACTORY = Facts.of("small", "35", true);

    @TestFactory
    Stream<DynamicTest> scores_like_the_golden_cases() throws IOException {
        var mapper = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        var cases = mapper.readTree(getClass().getResource("/miit-sme-2024.golden.json"));
        assertEquals(14, cases.size());
        return CARDS.stream()
                .flatMap(card -> StreamSupport.stream(cases.spliterator(), false)
                        .map(golden -> dynamicTest(
                                card.identity() + " " + golden.get("expected"), () -> check(card, golden))));
    }

    private static void check(Scorecard card, JsonNode golden) {
        var values = new HashMap<String, JsonNode>();
        golden.get("answers").properties().forEach(answer -> values.put(answer.getKey(), answer.getValue()));
        var filling = new Filling(new Answers(values), Set.of(), FACTORY);

        var outcome = card.outcome(filling, TARGETS);

        var expected = golden.get("expected");
        assertSame(expected.get("score").decimalValue(), outcome.score(), "score");
        outcome.dimensions()
                .forEach(dimension -> assertSame(
                        expected.get("dimensions").get(dimension.id()).decimalValue(),
                        dimension.score(),
                        dimension.id()));
        assertEquals(expected.get("level").intValue(), outcome.level().level());
        assertEquals(
                StreamSupport.stream(expected.get("unanswered").spliterator(), false)
                        .map(JsonNode::textValue)
                        .toList(),
                outcome.unanswered());
    }

    /** Who says that there is nothing to compare is told so, and earns what who answers nothing earns. */
    @Test
    void nothingToCompare_earnsNothing() {
        var effects = List.of("energy-intensity", "pass-rate", "revenue-per-head", "cost-ratio");
        var values = new HashMap<String, JsonNode>();
        effects.forEach(effect -> values.put(effect, TextNode.valueOf("no-data")));

        var outcome = CARDS.get(1).outcome(new Filling(new Answers(values), Set.of(), FACTORY), TARGETS);

        assertSame(BigDecimal.ZERO, outcome.score(), "score");
        effects.forEach(effect -> {
            assertEquals(
                    Absence.NO_DATA, outcome.indicator(effect).orElseThrow().absence());
            assertFalse(outcome.unanswered().contains(effect));
        });
    }

    /** Made for small and medium-sized manufacturers: others are told that it is only a reference. */
    @ParameterizedTest
    @CsvSource({"small, 31, true", "large, 31, false", "medium, 06, false"})
    void outcome_saysForWhomTheCardWasMade(String size, String division, boolean meant) {
        var filling = new Filling(new Answers(Map.of()), Set.of(), Facts.of(size, division, true));
        assertEquals(meant, CARDS.get(1).outcome(filling, TARGETS).note() == null);
        assertNull(CARDS.get(0).outcome(filling, TARGETS).note());
    }

    private static void assertSame(BigDecimal expected, BigDecimal actual, String what) {
        assertEquals(0, expected.compareTo(actual), () -> what + " is " + actual + " instead of " + expected);
    }
}
