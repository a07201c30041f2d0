package cn.zhizhen.assessment.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswersTest {

    @Test
    void value_nullAndMissing_areBothAbsent() {
        var answers = Given.answers("{\"a\": null, \"b\": 0}");
        assertFalse(answers.has("a"));
        assertFalse(answers.has("c"));
        assertTrue(answers.has("b"));
    }

    @Test
    void number_isNeverReadFromAText() {
        var answers = Given.answers("{\"a\": \"7\", \"b\": true}");
        assertEquals(Optional.empty(), answers.number("a"));
        assertEquals(Optional.empty(), answers.number("b"));
    }

    @Test
    void options_emptyChoice_answersNothing() {
        var answers = Given.answers("{\"none-chosen\": [], \"one\": [\"wired\"]}");
        assertEquals(Optional.empty(), answers.options("none-chosen"));
        assertEquals(Optional.of(List.of("wired")), answers.options("one"));
    }

    @Test
    void with_null_takesAnAnswerBack() {
        var answers = Given.answers("{\"a\": 1, \"b\": 2}").with(Map.of("a", Given.json("null"), "c", Given.json("3")));
        assertEquals(Given.answers("{\"b\": 2, \"c\": 3}"), answers);
    }

    @Test
    void without_leavesTheRest() {
        assertEquals(
                Given.answers("{\"b\": 2}"),
                Given.answers("{\"a\": 1, \"b\": 2}").without(List.of("a", "z")));
    }
}
