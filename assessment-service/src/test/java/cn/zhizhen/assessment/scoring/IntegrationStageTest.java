package cn.zhizhen.assessment.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhizhen.assessment.document.DocumentReader;
import cn.zhizhen.assessment.questionnaire.Facts;
import java.util.HashMap;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The working definition of docs/integration-stage.md, each edge from both sides. */
class IntegrationStageTest {

    private static final Scorecard CARD = DocumentReader.read("scorecards/integration-stage/1.yaml", Scorecard.class);
    private static final TargetSet TARGETS = DocumentReader.read("targets/inner-mongolia/2025-1.yaml", TargetSet.class);

    /**
     * @param rates digital, networked and key-process rate in percent; {@code 0/0} for a whole of zero
     * @param quarters quarters reached in network, information systems, network security, data security
     * @param scenes how many scenes stand at which level, for instance {@code 9x2 7x0}; the others are unanswered
     * @param integration levels of the four kinds of integration
     * @param innovation level of chain collaboration, platform yes or no, standard
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            nothing answered             | ? ? ?       | ? ? ? ? | -        | ? ? ? ? | ? ? ?       | -     | -      | -     | -     | 0
            too little of the foundation | 80 80 80    | ? ? ? ? | 16x2     | 4 4 4 4 | 4 yes aaaaa | -     | 100.00 | 100.00 | 75.00 | 0
            half of the foundation       | 30 30 30    | 0 ? ? ? | -        | ? ? ? ? | ? ? ?       | 22.50 | -      | -     | -     | 1
            everything at zero           | 0 0 0       | 0 0 0 0 | 16x0     | 0 0 0 0 | 0 no none   | 0.00  | 0.00   | 0.00  | 0.00  | 1
            no key processes             | 30 30 0/0   | 2 2 2 2 | 16x0     | 0 0 0 0 | 0 no none   | 43.33 | 0.00   | 0.00  | 0.00  | 1
            2: foundation just below     | 29.96 25 25 | 2 2 2 2 | 16x2     | 0 0 0 0 | 0 no none   | 39.99 | 100.00 | 0.00  | 0.00  | 1
            2: foundation rounded up     | 29.97 25 25 | 2 2 2 2 | 16x2     | 0 0 0 0 | 0 no none   | 40.00 | 100.00 | 0.00  | 0.00  | 2
            2: foundation at the edge    | 30 25 25    | 2 2 2 2 | 16x2     | 0 0 0 0 | 0 no none   | 40.00 | 100.00 | 0.00  | 0.00  | 2
            2: scenes at the edge        | 30 25 25    | 2 2 2 2 | 6x2 4x0  | 0 0 0 0 | 0 no none   | 40.00 | 60.00  | 0.00  | 0.00  | 2
            2: scenes just below         | 80 80 80    | 4 4 4 4 | 9x2 1x1 6x0 | 4 4 4 4 | 4 yes aaaaa | 91.43 | 59.38 | 100.00 | 75.00 | 1
            2: scenes just above         | 30 25 25    | 2 2 2 2 | 10x2 6x0 | 0 0 0 0 | 0 no none   | 40.00 | 62.50  | 0.00  | 0.00  | 2
            2: half of the scenes known  | 30 25 25    | 2 2 2 2 | 8x2      | 0 0 0 0 | 0 no none   | 40.00 | 100.00 | 0.00  | 0.00  | 2
            2: fewer scenes known        | 30 25 25    | 2 2 2 2 | 7x2      | 0 0 0 0 | 0 no none   | 40.00 | -      | 0.00  | 0.00  | 1
            3: foundation at the edge    | 60 45 45    | 2 2 2 2 | 12x2 4x0 | 2 2 2 2 | 0 no none   | 50.00 | 75.00  | 50.00 | 0.00  | 3
            3: foundation just below     | 59.96 45 45 | 2 2 2 2 | 12x2 4x0 | 2 2 2 2 | 0 no none   | 49.99 | 75.00  | 50.00 | 0.00  | 2
            3: scenes just below         | 60 45 45    | 2 2 2 2 | 11x2 1x1 4x0 | 2 2 2 2 | 0 no none | 50.00 | 71.88 | 50.00 | 0.00 | 2
            3: integration just below    | 60 45 45    | 2 2 2 2 | 12x2 4x0 | 2 2 2 1 | 0 no none   | 50.00 | 75.00  | 43.75 | 0.00  | 2
            3: half of integration known | 60 45 45    | 2 2 2 2 | 12x2 4x0 | 2 2 ? ? | 0 no none   | 50.00 | 75.00  | 50.00 | 0.00  | 3
            3: integration unknown       | 60 45 45    | 2 2 2 2 | 12x2 4x0 | 4 ? ? ? | 0 no none   | 50.00 | 75.00  | -     | 0.00  | 2
            4: everything at the edge    | 80 70 70    | 2 2 2 2 | 2x4 6x2 1x1 1x0 | 3 3 3 3 | 4 no a | 60.00 | 85.00 | 75.00 | 40.00 | 3
            4: innovation at the edge    | 80 70 70    | 2 2 2 2 | 4x4 10x2 2x0 | 3 3 3 3 | 3 yes none | 60.00 | 87.50 | 75.00 | 50.00 | 4
            4: innovation just below     | 80 70 70    | 2 2 2 2 | 4x4 10x2 2x0 | 3 3 3 3 | 2 yes started | 60.00 | 87.50 | 75.00 | 48.75 | 3
            4: foundation just below     | 79.96 70 70 | 2 2 2 2 | 4x4 10x2 2x0 | 3 3 3 3 | 3 yes none | 59.99 | 87.50 | 75.00 | 50.00 | 3
            4: scenes at the edge        | 80 70 70    | 2 2 2 2 | 2x4 6x2 1x1 1x0 | 3 3 3 3 | 4 yes none | 60.00 | 85.00 | 75.00 | 55.00 | 4
            4: scenes just below         | 80 70 70    | 2 2 2 2 | 4x4 9x2 1x1 2x0 | 3 3 3 3 | 3 yes none | 60.00 | 84.38 | 75.00 | 50.00 | 3
            4: integration just below    | 80 70 70    | 2 2 2 2 | 4x4 10x2 2x0 | 3 3 3 2 | 3 yes none | 60.00 | 87.50 | 68.75 | 50.00 | 3
            4: innovation half known     | 80 70 70    | 2 2 2 2 | 4x4 10x2 2x0 | 3 3 3 3 | 3 ? ?    | 60.00 | 87.50  | 75.00 | 50.00 | 4
            4: innovation unknown        | 80 70 70    | 2 2 2 2 | -        | 3 3 3 3 | 3 ? ?       | 60.00 | -      | 75.00 | -     | 1
            everything at the top        | 100 100 100 | 4 4 4 4 | 16x4     | 4 4 4 4 | 4 yes aaaaa | 100.00 | 100.00 | 100.00 | 100.00 | 4
            """)
    void outcome_stageByFourDimensions(
            String name,
            String rates,
            String quarters,
            String scenes,
            String integration,
            String innovation,
            String foundation,
            String single,
            String integrated,
            String innovative,
            int stage) {
        var given = StageAnswers.of(rates, quarters, scenes, integration, innovation);

        var outcome = CARD.outcome(new Filling(given, Set.of(), Facts.of("medium", "31", true)), TARGETS);

        var expected = new HashMap<String, String>();
        expected.put("foundation", foundation);
        expected.put("single-applications", single);
        expected.put("integration", integrated);
        expected.put("innovation", innovative);
        var shares = new HashMap<String, String>();
        outcome.dimensions()
                .forEach(score -> shares.put(
                        score.id(), score.share() == null ? null : score.share().toPlainString()));
        assertEquals(expected, shares);
        assertEquals(stage, outcome.level().level());
        assertEquals(
                stage,
                outcome.ladder().stream().filter(Outcome.Standing::met).count(),
                "a stage is reached only over all stages below it");
    }
}
