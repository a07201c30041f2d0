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
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The ministry's instrument of 2024, case by case and to the last decimal. */
class MiitGoldenTest {

    private static final Scorecard CARD = DocumentReader.read("scorecards/miit-sme-2024/1.yaml", Scorecard.class);
    private static final TargetSet TARGETS = DocumentReader.read("targets/inner-mongolia/2025-1.yaml", TargetSet.class);

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

    private static void assertSame(BigDecimal expected, BigDecimal actual, String what) {
        assertEquals(0, expected.compareTo(actual), () -> what + " is " + actual + " instead of " + expected);
    }
}
