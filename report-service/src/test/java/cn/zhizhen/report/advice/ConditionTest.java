package cn.zhizhen.report.advice;

import static cn.zhizhen.report.advice.Cases.condition;
import static cn.zhizhen.report.advice.Cases.plant;
import static cn.zhizhen.report.advice.Cases.rate;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.report.assessment.Snapshot;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

    private static final Snapshot PLANT = plant(
            """
            {"equipment-total": 186, "network": ["shop-floor-control"], "planning": "started", "platform-use": false,
             "posts": [{"process": "出铁", "hazard": "molten-metal"}, {"process": "包装", "hazard": "heavy"}, {"process": "巡检"}]}
            """,
            2,
            rate("reached", "60.00", "60"),
            rate("short", "59.99", "60"),
            rate("unknown", null, "60"),
            rate("free", "10", null));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"indicator": "short", "below": "target"}                              | true
            {"indicator": "reached", "below": "target"}                            | false
            {"indicator": "unknown", "below": "target"}                            | false
            {"indicator": "free", "below": "target"}                               | false
            {"indicator": "nowhere", "below": "target"}                            | false
            {"indicator": "free", "below": 10}                                     | false
            {"indicator": "free", "below": 10.01}                                  | true
            {"indicator": "unknown", "below": 100}                                 | false
            {"indicator": "unknown", "known": false}                               | true
            {"indicator": "short", "known": false}                                 | false
            {"indicator": "short", "known": true}                                  | true
            {"indicator": "nowhere", "known": false}                               | false
            {"answer": "network", "lacks": "5g-industrial"}                        | true
            {"answer": "network", "lacks": "shop-floor-control"}                   | false
            {"answer": "cloud", "lacks": "mes"}                                    | false
            {"answer": "equipment-total", "below": 186}                            | false
            {"answer": "equipment-total", "below": 187}                            | true
            {"answer": "equipment-total", "at-least": 186}                         | true
            {"answer": "equipment-total", "at-least": 187}                         | false
            {"answer": "nowhere", "below": 5}                                      | false
            {"answer": "nowhere", "at-least": 0}                                   | false
            {"answer": "planning", "is": ["none", "started"]}                      | true
            {"answer": "planning", "is": ["none"]}                                 | false
            {"answer": "platform-use", "is": ["no"]}                               | true
            {"answer": "platform-use", "is": ["yes"]}                              | false
            {"answer": "nowhere", "is": ["no"]}                                    | false
            {"answer": "posts", "column": "hazard", "is": ["molten-metal"]}        | true
            {"answer": "posts", "column": "hazard", "is": ["explosive", "toxic"]}  | false
            {"answer": "posts", "column": "shifts", "is": ["1"]}                   | false
            {"card": "miit-sme-2024", "level-below": 2}                            | false
            {"card": "miit-sme-2024", "level-below": 3}                            | true
            {"card": "miit-sme-2024", "level-at-least": 2}                         | true
            {"card": "miit-sme-2024", "level-at-least": 3}                         | false
            {"card": "integration-stage", "level-below": 4}                        | false
            """)
    void condition_holdsOnlyAboutWhatIsKnown(String condition, boolean holds) {
        assertEquals(holds, condition(condition).test(PLANT).isPresent());
    }

    @Test
    void evidence_namesTheTestTheThresholdAndTheValue() {
        var below = condition("{\"indicator\": \"short\", \"below\": \"target\"}")
                .test(PLANT)
                .orElseThrow();
        assertEquals(new Evidence("short", "below", "60", "59.99", new BigDecimal("0.0002")), below);
        var hazard = condition("{\"answer\": \"posts\", \"column\": \"hazard\", \"is\": [\"heavy\", \"dust-noise\"]}")
                .test(PLANT)
                .orElseThrow();
        assertEquals("heavy", hazard.value());
        assertTrue(hazard.gap().signum() == 0);
    }

    /** A post has a main hazard and may have further ones; a cell of choices holds several. */
    @ParameterizedTest
    @CsvSource({"heavy, true", "toxic, true", "confined, true", "explosive, false"})
    void column_amongSeveral_holdsWhereAnyOfThemSaysSo(String hazard, boolean holds) {
        var posts =
                "{\"posts\": [{\"hazard\": \"heavy\", \"further-hazards\": [\"toxic\", \"confined\"]}, {\"hazard\": null}]}";
        assertEquals(
                holds,
                condition("{\"answer\": \"posts\", \"column\": [\"hazard\", \"further-hazards\"], \"is\": [\"" + hazard
                                + "\"]}")
                        .test(Cases.plant(posts, 2))
                        .isPresent());
    }
}
