package cn.zhizhen.assessment.plausibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.assessment.document.DocumentReader;
import cn.zhizhen.assessment.questionnaire.Answers;
import cn.zhizhen.assessment.questionnaire.Questionnaire;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlausibilityTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            employees | revenue  | revenue-3y | doubts
            86        | 5600     | 16800      | -
            86        | 56000000 | -          | revenue-per-head-high:5600
            86        | 258000   | -          | -
            86        | 258001   | -          | revenue-per-head-high:none
            86        | 0.56     | -          | revenue-per-head-low:5600
            86        | 8.6      | -          | -
            86        | 8.59     | -          | revenue-per-head-low:85900
            86        | 0        | -          | revenue-per-head-low:none
            -         | 56000000 | -          | -
            86        | 5600     | 5600       | -
            86        | 5600     | 5599.99    | revenue-3y-below-one-year:none
            86        | 5600     | 168000     | -
            86        | 5600     | 168000.1   | revenue-3y-ten-times:16800.01
            86        | 0        | 16800      | revenue-per-head-low:none
            """, useHeadersInDisplayName = true)
    void doubts_onBothSidesOfEachBound(String employees, String revenue, String threeYears, String expected) {
        var values = new HashMap<String, JsonNode>();
        put(values, "employees", employees);
        put(values, "revenue", revenue);
        put(values, "revenue-3y", threeYears);
        var doubts = Plausibility.shipped().doubts(new Answers(values)).stream()
                .map(doubt -> doubt.check() + ":" + (doubt.suggested() == null ? "none" : doubt.suggested()))
                .collect(Collectors.joining(" "));
        assertEquals(expected == null ? "" : expected, doubts);
    }

    private static void put(Map<String, JsonNode> values, String id, String number) {
        if (number != null) {
            values.put(id, DecimalNode.valueOf(new BigDecimal(number)));
        }
    }

    @Test
    void words_nameTheNumbers() {
        var answers = new Answers(Map.of(
                "employees", DecimalNode.valueOf(new BigDecimal("86")),
                "revenue", DecimalNode.valueOf(new BigDecimal("56000000"))));
        var words = Plausibility.shipped().doubts(answers).get(0).words();
        assertTrue(words.zh().startsWith("去年营业收入填的是 56000000 万元，86 个人，合每人 651163 万元"), words.zh());
        assertFalse((words.zh() + words.en()).contains("{"), words.en());
    }

    /** A misspelt id would never ask anything back. */
    @Test
    void checks_nameQuestionsThatArePublished() {
        var asked = Stream.of("2026-1", "2026-2")
                .map(version -> "questionnaires/enterprise-diagnosis/" + version + ".yaml")
                .map(file -> DocumentReader.read(file, Questionnaire.class))
                .toList();
        for (var check : Plausibility.shipped().checks()) {
            assertTrue(
                    asked.stream()
                            .anyMatch(questionnaire ->
                                    questionnaire.byAnswer(check.answer()).isPresent()),
                    check.id());
            assertTrue(
                    asked.stream()
                            .anyMatch(questionnaire ->
                                    questionnaire.byAnswer(check.over()).isPresent()),
                    check.id());
            assertTrue((check.above() == null) != (check.below() == null), check.id());
        }
    }
}
