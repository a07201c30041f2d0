package cn.zhizhen.assessment.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhizhen.assessment.document.DocumentReader;
import cn.zhizhen.assessment.document.Finding;
import cn.zhizhen.assessment.questionnaire.Questionnaire;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ScorecardCheckTest {

    private static final Questionnaire QUESTIONS = DocumentReader.read("samples/every-kind.yaml", Questionnaire.class);

    @Test
    void check_faultyScorecard_namesPlaceAndMend() {
        var card = DocumentReader.read("samples/faulty-scorecard.yaml", Scorecard.class);
        assertEquals("""
                scorecard: needs a source with a label
                kind: needs a kind
                two-rules: needs exactly one of rate, options, level, towards, yes-no, share
                no-rule: needs exactly one of rate, options, level, towards, yes-no, share
                reads-nothing: reads the answer nowhere that the questionnaire does not ask
                too-few-points.options: gives points for [red] but the question has [green, red]
                wrong-maximum.max: is not the greatest sum of points, 5
                falling-bands.bands: need rising upper edges
                open-bands.bands: the last upper edge must be 100
                unsourced.source: needs a text in Chinese (zh) and English (en)
                bands-above-maximum.max: is not the greatest sum of points, 5
                wrong-sum.max: is not the sum 10 of its indicators
                no-maxima.max: every indicator of a sum needs a max
                stranger: names an indicator that is not there
                stranger.max: every dimension of a total needs a max
                no-level: needs a text for no level
                groups.pair: names an indicator that is not there
                levels.1.meaning: needs a text in Chinese (zh) and English (en)
                levels.1.required: needs score or at-least
                levels.1.groupless: names a group that is not there
                levels.1.dimensionless: names a dimension that is not there""", lines(ScorecardCheck.check("f.yaml", card, QUESTIONS)));
    }

    @Test
    void check_faultyTargetSet_namesPlaceAndMend() {
        var set = DocumentReader.read("samples/faulty-targets.yaml", TargetSet.class);
        assertEquals("""
                targets.nobody.2025: names no indicator of a targets card
                targets.share.2025: needs a value above 0 and up to 100
                targets.share.2026: needs a value above 0 and up to 100
                targets.share.2027: standing is either now or next
                targets.share.2028: standing is either now or next
                targets.share.2029.text: needs a text in Chinese (zh) and English (en)
                targets.share.2029: needs a source with a label""", lines(ScorecardCheck.check("f.yaml", set, Set.of("share"))));
    }

    @Test
    void check_wordlessScorecard_namesEachMissingText() {
        var card = DocumentReader.read("samples/wordless-scorecard.yaml", Scorecard.class);
        assertEquals("""
                title: needs a text in Chinese (zh) and English (en)
                BadId: needs an id in kebab-case
                level: is what a card as a whole comes to; choose another id
                nameless.label: needs a text in Chinese (zh) and English (en)
                nameless: needs a source with a label
                same-bands.bands: need rising upper edges
                zero-band.bands: need rising upper edges
                sound.label: needs a text in Chinese (zh) and English (en)
                total: is not the sum 10 of the dimensions
                no-level: needs a text for no level
                levels.1.label: needs a text in Chinese (zh) and English (en)
                levels.1.name: needs a text in Chinese (zh) and English (en)
                levels.1.silent: needs a text in Chinese (zh) and English (en)""", lines(ScorecardCheck.check("f.yaml", card, QUESTIONS)));
    }

    @Test
    void check_targetSetWithoutTitleOrSource_saysSo() {
        var set = new TargetSet("marks", "1", null, null, List.of());
        assertEquals("""
                title: needs a text in Chinese (zh) and English (en)
                target set: needs a source with a label""", lines(ScorecardCheck.check("f.yaml", set, Set.of())));
    }

    @Test
    void finding_namesItsFile() {
        var card = DocumentReader.read("samples/faulty-scorecard.yaml", Scorecard.class);
        assertEquals(
                "f.yaml: scorecard: needs a source with a label",
                ScorecardCheck.check("f.yaml", card, QUESTIONS).get(0).toString());
    }

    private static String lines(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.place() + ": " + finding.mend())
                .collect(Collectors.joining("\n"));
    }
}
