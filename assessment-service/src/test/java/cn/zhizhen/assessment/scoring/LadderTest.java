package cn.zhizhen.assessment.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import cn.zhizhen.assessment.document.DocumentReader;
import cn.zhizhen.assessment.questionnaire.Facts;
import cn.zhizhen.assessment.questionnaire.Given;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ladder of the ministry's instrument: a least score, and enough scenes and constraint scenes at the level. */
class LadderTest {

    private static final Scorecard CARD = DocumentReader.read("scorecards/miit-sme-2024/1.yaml", Scorecard.class);
    private static final TargetSet TARGETS = DocumentReader.read("targets/inner-mongolia/2025-1.yaml", TargetSet.class);
    private static final List<String> CONSTRAINED = CARD.groups().get("constraint-scenes");
    private static final List<String> FREE = CARD.groups().get("scenes").stream()
            .filter(scene -> !CONSTRAINED.contains(scene))
            .toList();

    /**
     * @param constrained how many constraint scenes stand at the level
     * @param free how many of the others stand at the level
     * @param met which of score, scenes and constraint scenes hold
     */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            1, 20,     3, 3, true true true
            1, 19.999, 3, 3, false true true
            1, 100,    3, 2, true false true
            1, 100,    2, 4, true true false
            1, 100,    0, 0, true false false
            1, -,      6, 0, false true true
            2, 40,     3, 3, true true true
            2, 39.999, 6, 0, false true true
            3, 60,     5, 3, true true true
            3, 59.999, 5, 3, false true true
            3, 60,     5, 2, true false true
            3, 60,     4, 4, true true false
            4, 80,     6, 4, true true true
            4, 79.999, 6, 4, false true true
            4, 80,     6, 3, true false true
            4, 80,     5, 5, true true false
            """)
    void standing_eachConditionAtItsEdge(int level, BigDecimal score, int constrained, int free, String met) {
        var standing = CARD.levels()
                .get(level - 1)
                .standing(score, List.of(), scenes(level, constrained, free), CARD.groups());
        assertEquals(
                met,
                String.join(
                        " ",
                        standing.checks().stream()
                                .map(check -> "" + check.met())
                                .toList()));
        assertEquals(!met.contains("false"), standing.met());
    }

    @Test
    void standing_scenesBelowTheLevel_doNotCount() {
        var standing = CARD.levels().get(2).standing(new BigDecimal(100), List.of(), scenes(2, 10, 6), CARD.groups());
        assertEquals(BigDecimal.ZERO, standing.checks().get(1).actual());
    }

    @Test
    void outcome_nothingAnswered_isLevelZeroWithAllNamed() {
        var outcome = CARD.outcome(new Filling(Given.answers("{}"), Set.of(), Facts.of("small", "31", true)), TARGETS);
        assertEquals(0, outcome.level().level());
        assertEquals("未定级", outcome.level().name().zh());
        assertNull(outcome.level().meaning());
        assertEquals(BigDecimal.ZERO, outcome.score());
        assertEquals(15, outcome.unanswered().size());
        outcome.indicators().forEach(value -> assertNull(value.value(), value::id));
    }

    @Test
    void outcome_zeroWhole_isNamedAsSuchAndNotAsUnanswered() {
        var answers = Given.answers("{\"equipment-total\": 0, \"equipment-digital\": 0}");
        var outcome = CARD.outcome(new Filling(answers, Set.of(), Facts.of("small", "31", true)), TARGETS);
        assertEquals(
                Absence.ZERO_WHOLE,
                outcome.indicator("equipment-digital-rate").orElseThrow().absence());
        assertEquals(false, outcome.unanswered().contains("equipment-digital-rate"));
    }

    private static List<Outcome.Value> scenes(int level, int constrained, int free) {
        var values = new ArrayList<Outcome.Value>();
        for (int i = 0; i < CONSTRAINED.size(); i++) {
            values.add(scene(CONSTRAINED.get(i), i < constrained ? level : level - 1));
        }
        for (int i = 0; i < FREE.size(); i++) {
            values.add(scene(FREE.get(i), i < free ? level : level - 1));
        }
        return values;
    }

    private static Outcome.Value scene(String id, int level) {
        return new Outcome.Value(
                id,
                null,
                null,
                new BigDecimal(level),
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                List.of(),
                null,
                List.of(),
                List.of(),
                null);
    }
}
