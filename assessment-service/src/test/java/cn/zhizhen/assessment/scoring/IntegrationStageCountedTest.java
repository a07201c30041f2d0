package cn.zhizhen.assessment.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhizhen.assessment.document.DocumentReader;
import cn.zhizhen.assessment.questionnaire.Facts;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The second definition of docs/integration-stage.md, each edge from both sides. */
class IntegrationStageCountedTest {

    private static final Scorecard CARD = DocumentReader.read("scorecards/integration-stage/2.yaml", Scorecard.class);
    private static final TargetSet TARGETS = DocumentReader.read("targets/inner-mongolia/2026-1.yaml", TargetSet.class);

    /**
     * @param rates digital, networked and key-process rate in percent; {@code 0/0} for a whole of zero
     * @param quarters quarters reached in network, information systems, network security, data security
     * @param scenes how many scenes stand at which level, for instance {@code 9x2 7x0}; the others are unanswered
     * @param integration levels of the four kinds of integration: design, shop floor, supply, finance
     * @param innovation level of chain collaboration, platform yes or no
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            nothing answered             | ? ? ?       | ? ? ? ? | -        | ? ? ? ? | ? ?   | 0
            one of the foundation open   | 80 80 80    | 2 2 2 ? | 16x4     | 4 4 4 4 | 4 yes | 0
            everything at zero           | 0 0 0       | 0 0 0 0 | 16x0     | 0 0 0 0 | 0 no  | 1
            no key processes             | 30 30 0/0   | 2 2 2 2 | 16x0     | 0 0 0 0 | 0 no  | 1
            spreadsheets are no system   | 80 80 80    | 4 4 4 4 | 4x2 12x1 | 0 0 0 0 | 0 no  | 1
            2: foundation just below     | 29.96 25 25 | 2 2 2 2 | 16x2     | 0 0 0 0 | 0 no  | 1
            2: foundation at the edge    | 30 25 25    | 2 2 2 2 | 16x2     | 0 0 0 0 | 0 no  | 2
            2: nine scenes               | 80 80 80    | 4 4 4 4 | 9x4 7x1  | 4 4 4 4 | 4 yes | 1
            2: ten scenes                | 80 80 80    | 4 4 4 4 | 10x2 6x0 | 0 0 0 0 | 0 no  | 2
            2: ten scenes, others open   | 80 80 80    | 4 4 4 4 | 10x2     | 0 0 0 0 | 0 no  | 2
            2: nine scenes, others open  | 80 80 80    | 4 4 4 4 | 9x2      | 0 0 0 0 | 0 no  | 1
            3: everything at the edge    | 60 45 45    | 2 2 2 2 | 12x2 4x0 | 2 3 3 2 | 0 no  | 3
            3: foundation just below     | 59.96 45 45 | 2 2 2 2 | 12x2 4x0 | 2 3 3 2 | 0 no  | 2
            3: eleven scenes             | 60 45 45    | 2 2 2 2 | 11x4 5x1 | 2 3 3 2 | 0 no  | 2
            3: a mean of 50 is not enough | 60 45 45   | 2 2 2 2 | 16x2     | 4 4 0 0 | 0 no  | 2
            3: design behind             | 60 45 45    | 2 2 2 2 | 16x2     | 1 4 4 4 | 0 no  | 2
            3: finance behind            | 60 45 45    | 2 2 2 2 | 16x2     | 4 4 4 1 | 0 no  | 2
            3: shop floor behind         | 60 45 45    | 2 2 2 2 | 16x2     | 4 2 4 4 | 0 no  | 2
            3: supply behind             | 60 45 45    | 2 2 2 2 | 16x2     | 4 4 2 4 | 0 no  | 2
            3: finance open              | 60 45 45    | 2 2 2 2 | 16x2     | 4 4 4 ? | 0 no  | 2
            4: everything at the edge    | 80 70 70    | 2 2 2 2 | 4x4 10x2 2x0 | 3 3 3 3 | 3 yes | 4
            4: foundation just below     | 79.96 70 70 | 2 2 2 2 | 4x4 10x2 2x0 | 3 3 3 3 | 3 yes | 3
            4: thirteen scenes           | 80 70 70    | 2 2 2 2 | 4x4 9x2 3x0  | 3 3 3 3 | 3 yes | 3
            4: three scenes at level 4   | 80 70 70    | 2 2 2 2 | 3x4 11x2 2x0 | 3 3 3 3 | 3 yes | 3
            4: design behind             | 80 70 70    | 2 2 2 2 | 16x4     | 2 4 4 4 | 4 yes | 3
            4: chain behind              | 80 70 70    | 2 2 2 2 | 16x4     | 4 4 4 4 | 2 yes | 3
            4: no platform               | 80 70 70    | 2 2 2 2 | 16x4     | 4 4 4 4 | 4 no  | 3
            4: chain and platform open   | 80 70 70    | 2 2 2 2 | 16x4     | 4 4 4 4 | ? ?   | 3
            everything at the top        | 100 100 100 | 4 4 4 4 | 16x4     | 4 4 4 4 | 4 yes | 4
            """)
    void outcome_stageByCounts(
            String name,
            String rates,
            String quarters,
            String scenes,
            String integration,
            String innovation,
            int stage) {
        var given = StageAnswers.of(rates, quarters, scenes, integration, innovation);

        var outcome = CARD.outcome(new Filling(given, Set.of(), Facts.of("medium", "31", true)), TARGETS);

        assertEquals(stage, outcome.level().level());
        assertEquals(
                stage,
                outcome.ladder().stream().filter(Outcome.Standing::met).count(),
                "a stage is reached only over all stages below it");
    }

    /** Where finance is not in software yet, its integration is not asked, and there is none. */
    @Test
    void integration_thatWasNotAskedForWantOfASystem_isNone() {
        var given = StageAnswers.of("80 80 80", "4 4 4 4", "16x2", "4 4 4 ?", "4 yes");

        var outcome = CARD.outcome(
                new Filling(given, Set.of("integration-finance"), Facts.of("medium", "31", true)), TARGETS);

        assertEquals(
                "100.00 100.00 100.00 0.00",
                CARD.groups().get("integration").stream()
                        .map(id -> outcome.indicator(id).orElseThrow().value().toPlainString())
                        .collect(Collectors.joining(" ")));
        assertEquals(2, outcome.level().level());
    }

    /** A certificate is a fact, not an innovation. */
    @Test
    void theStandard_decidesNoStage() {
        assertEquals(
                Set.of(),
                CARD.indicators().stream()
                        .map(Indicator::id)
                        .filter("integration-standard"::equals)
                        .collect(Collectors.toSet()));
    }
}
