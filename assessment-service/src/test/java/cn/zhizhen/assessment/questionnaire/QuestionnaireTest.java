package cn.zhizhen.assessment.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.assessment.document.DocumentReader;
import cn.zhizhen.assessment.document.Identity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuestionnaireTest {

    private static final Facts FACTS = Facts.of("small", "31", true);
    private static final Questionnaire PAINT = DocumentReader.read("samples/paint.yaml", Questionnaire.class);
    private static final Questionnaire KINDS = DocumentReader.read("samples/every-kind.yaml", Questionnaire.class);

    @Test
    void notAsked_dependsOnTheAnswers() {
        assertEquals(List.of(), PAINT.notAsked(Given.answers("{\"colour\":\"red\"}"), FACTS));
        assertEquals(
                List.of("shade"),
                PAINT.notAsked(Given.answers("{\"colour\":\"green\"}"), FACTS).stream()
                        .map(Question::id)
                        .toList());
    }

    @Test
    void asked_leavesOutWhatIsNotAsked() {
        var kept = Given.answers("{\"colour\":\"green\",\"shade\":\"dark\"}");
        var counting = PAINT.asked(kept, FACTS);
        assertEquals(Optional.empty(), counting.value("shade"));
        assertTrue(counting.value("colour").isPresent());
    }

    @Test
    void identity_isIdAndVersion() {
        assertEquals(new Identity("paint", "4"), PAINT.identity());
    }

    /** What an author leaves out has a meaning; docs/documents.md says which. */
    @Test
    void leftOut_takesItsDefault() {
        assertEquals(BigDecimal.ZERO, asked(KINDS, "part").min());
        assertEquals(BigDecimal.ZERO, asked(KINDS, "counted").min());
        assertEquals(BigDecimal.ZERO, asked(KINDS, "money").min());
        assertNull(asked(KINDS, "flag").min());
        assertEquals(2, asked(KINDS, "money").decimals());
        assertEquals(500, asked(PAINT, "shade").maxLength());
        assertEquals(20, asked(PAINT, "coats").maxRows());
    }

    @Test
    void given_standsAsGiven() {
        assertEquals(BigDecimal.ONE, asked(KINDS, "people").min());
        assertEquals(4, asked(KINDS, "weight").decimals());
        assertEquals(3, asked(KINDS, "words").maxLength());
        assertEquals(2, asked(KINDS, "posts").maxRows());
    }

    private static Question asked(Questionnaire questionnaire, String answer) {
        return questionnaire.byAnswer(answer).orElseThrow();
    }
}
