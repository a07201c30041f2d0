package cn.zhizhen.assessment.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.zhizhen.assessment.document.DocumentReader;
import cn.zhizhen.assessment.questionnaire.Answers;
import cn.zhizhen.assessment.questionnaire.Facts;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The ministry's instrument of 2024, case by case and to the last decimal. */
class MiitGoldenTest {

    private static final Scorecard CARD = DocumentReader.read("scorecards/miit-sme-2024/1.yaml", Scorecard.class);
    private static final TargetSet TARGETS = DocumentReader.read("targets/inner-mongolia/2025-1.yaml", TargetSet.class);

    /**
     * In these two cases digital investment is exactly 20 % and 40 % of revenue (8000.1 and 16000.2 of 40000.5). A band includes
     * its upper edge, so the lower band holds. The file expects the next one, which only binary floating point yields,
     * where 8000.1 is a little more than 8000.1. Keyed by the file's score; the level is the same either way.
     */
    private static final Map<String, String> EXACT_EDGES = Map.of("63.725", "61.850", "31.675", "29.800");

    @TestFactory
    Stream<DynamicTest> scores_like_the_golden_cases() throws IOException {
        var mapper = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        var cases = mapper.readTree(getClass().getResource("/miit-sme-2024.golden.json"));
        assertEquals(14, cases.size());
        return StreamSupport.stream(cases.spliterator(), false)
                .map(golden -> dynamicTest(golden.get("expected").toString(), () -> check(golden)));
    }

    private static void check(JsonNode golden) {
        var values = new HashMap<String, JsonNode>();
        golden.get("answers").properties().forEach(answer -> values.put(answer.getKey(), answer.getValue()));
        var filling = new Filling(new Answers(values), Set.of(), Facts.of("small", "35", true));

        var outcome = CARD.outcome(filling, TARGETS);

        var expected = golden.get("expected");
        var stated = expected.get("score").decimalValue();
        var exact = new BigDecimal(EXACT_EDGES.getOrDefault(stated.toPlainString(), stated.toPlainString()));
        assertEquals(0, exact.compareTo(outcome.score()), () -> "score " + outcome.score() + " instead of " + exact);
        outcome.dimensions().forEach(dimension -> {
            var points = expected.get("dimensions").get(dimension.id()).decimalValue();
            var correction = dimension.id().equals("management") ? stated.subtract(exact) : BigDecimal.ZERO;
            assertEquals(0, points.subtract(correction).compareTo(dimension.score()), dimension::id);
        });
        assertEquals(expected.get("level").intValue(), outcome.level().level());
        assertEquals(
                StreamSupport.stream(expected.get("unanswered").spliterator(), false)
                        .map(JsonNode::textValue)
                        .toList(),
                outcome.unanswered());
    }
}
