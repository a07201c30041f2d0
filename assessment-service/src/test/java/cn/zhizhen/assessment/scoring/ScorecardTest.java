package cn.zhizhen.assessment.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import cn.zhizhen.assessment.document.DocumentReader;
import cn.zhizhen.assessment.document.Identity;
import cn.zhizhen.assessment.questionnaire.Facts;
import cn.zhizhen.assessment.questionnaire.Given;
import cn.zhizhen.assessment.questionnaire.Questionnaire;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorecardTest {

    private static final Scorecard CARD = DocumentReader.read("samples/small-card.yaml", Scorecard.class);
    private static final Questionnaire QUESTIONS = DocumentReader.read("samples/every-kind.yaml", Questionnaire.class);
    private static final TargetSet MARKS = new TargetSet("marks", "7", null, null, List.of(mark("by-rate", null)));
    private static final String ANSWERS = "{\"whole\":4,\"counted\":3,\"colour\":\"red\",\"level\":1,\"flag\":true}";

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            by-rate,     75.00,  %
            by-options,  2.5,    -
            by-level,    1,      -
            by-distance, 50.00,  %
            by-flag,     100.00, %
            by-share,    100.00, %
            """)
    void outcome_valueAndUnitOfEachRule(String indicator, String value, String unit) {
        var measured = outcome(ANSWERS, "31").indicator(indicator).orElseThrow();
        assertEquals(value, measured.value().toPlainString());
        assertEquals(unit, measured.unit());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            31, 50 51
            32, 50 51
            14, 50 52
            39, 50
            """)
    void outcome_showsTheReferencesOfTheDivisionAndThoseOfAll(String division, String references) {
        var shown = outcome(ANSWERS, division).indicator("by-rate").orElseThrow().references().stream()
                .map(reference -> reference.value().toPlainString())
                .toList();
        assertEquals(references, String.join(" ", shown));
    }

    @Test
    void outcome_ofATargetsCard_tellsTheDistanceOfWhatHasAMark() {
        var outcome = outcome(ANSWERS, "31");
        assertEquals(true, outcome.indicator("by-rate").orElseThrow().target().attained());
        assertNull(outcome.indicator("by-flag").orElseThrow().target());
    }

    @Test
    void outcome_ofAnotherKindOfCard_hasNoDistances() {
        var stages = new Scorecard(
                CARD.id(),
                CARD.version(),
                Scorecard.Kind.STAGES,
                CARD.title(),
                CARD.source(),
                null,
                null,
                null,
                CARD.indicators(),
                null,
                null,
                null,
                null);
        assertNull(stages.outcome(filling(ANSWERS, "31"), MARKS)
                .indicator("by-rate")
                .orElseThrow()
                .target());
    }

    /** What no dimension counts may stay open; a card without dimensions counts everything. */
    @Test
    void unanswered_namesWhatADimensionCounts() {
        assertEquals(List.of("by-flag", "by-rate"), sorted(CARD, "{\"whole\":4}"));
        var flat = new Scorecard(
                "flat",
                "1",
                Scorecard.Kind.TARGETS,
                null,
                null,
                null,
                null,
                null,
                CARD.indicators(),
                null,
                null,
                null,
                null);
        assertEquals(
                List.of("by-distance", "by-flag", "by-level", "by-options", "by-rate", "by-share"),
                sorted(flat, "{\"whole\":4}"));
    }

    @Test
    void outcome_withoutLadder_hasNeitherLevelNorScore() {
        var outcome = outcome(ANSWERS, "31");
        assertNull(outcome.level());
        assertNull(outcome.score());
    }

    @Test
    void identity_isIdAndVersion() {
        assertEquals(new Identity("small-card", "3"), CARD.identity());
        assertEquals(new Identity("marks", "7"), MARKS.identity());
    }

    /** A mark may be meant for some divisions only; among several of one indicator the one that holds now counts. */
    @Test
    void current_fitsTheDivision() {
        var marks = new TargetSet("marks", "1", null, null, List.of(mark("by-rate", List.of("31"))));
        assertEquals(
                true,
                CARD.outcome(filling(ANSWERS, "31"), marks)
                        .indicator("by-rate")
                        .orElseThrow()
                        .target()
                        .attained());
        assertNull(CARD.outcome(filling(ANSWERS, "39"), marks)
                .indicator("by-rate")
                .orElseThrow()
                .target());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            by-rate     | counted whole
            by-options  | colour
            by-level    | level
            by-distance | level
            by-flag     | flag
            by-share    | level
            """)
    void reads_namesTheAnswersOfEachRule(String indicator, String answers) {
        var rule = CARD.indicators().stream()
                .filter(candidate -> candidate.id().equals(indicator))
                .findFirst()
                .orElseThrow()
                .rules()
                .get(0);
        assertEquals(Set.of(answers.split(" ")), Set.copyOf(rule.reads()));
    }

    private static TargetSet.Target mark(String indicator, List<String> divisions) {
        return new TargetSet.Target(indicator, 2025, new BigDecimal(60), TargetSet.NOW, false, divisions, null, null);
    }

    private static List<String> sorted(Scorecard card, String answers) {
        return card.outcome(filling(answers, "31"), MARKS).unanswered().stream()
                .sorted()
                .toList();
    }

    private static Outcome outcome(String answers, String division) {
        return CARD.outcome(filling(answers, division), MARKS);
    }

    private static Filling filling(String answers, String division) {
        return Filling.of(QUESTIONS, Given.answers(answers), new Facts(Map.of("division", division)));
    }
}
