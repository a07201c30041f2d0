package cn.zhizhen.assessment.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.assessment.document.DocumentReader;
import cn.zhizhen.assessment.document.Finding;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionnaireCheckTest {

    @Test
    void check_soundQuestionnaire_hasNoFindings() {
        assertEquals(List.of(), findings("samples/every-kind.yaml"));
    }

    /** Each fault of the file, as an author reads it: the file, the place in it, and how to mend it. */
    @Test
    void check_faultyQuestionnaire_namesFilePlaceAndMend() {
        assertEquals(
                """
                title: needs a text in Chinese (zh) and English (en)
                questionnaire: needs a source with a label
                s.BadId: needs an id in kebab-case
                s.unit-less.unit: needs a text in Chinese (zh) and English (en)
                s.upside-down.max: must not lie below min
                s.twice: the id twice is already taken; choose another
                s.kindless.kind: needs a kind
                s.wordless.ask: needs a text in Chinese (zh) and English (en)
                s.half-helped.help: needs a text in Chinese (zh) and English (en)
                s.bound-to-nothing.part-of: must name a count or amount that is asked earlier; later is not
                s.rate.part: needs the id of the answer that counts the part
                s.rate.whole: must name a count or amount that is asked earlier; colour is not
                s.one-option.options: needs at least two options
                s.same-options.options: needs ids that differ
                s.flat.levels: needs at least two levels
                s.no-columns.columns: needs at least one column
                s.columns.columns.a.kind: a column is a count, an amount, a choice, choices or a text
                s.columns.columns.b.kind: a column is a count, an amount, a choice, choices or a text
                s.both.when: names either an answer or a fact
                s.neither.when: says either is or at-least
                s.unknown-fact.when: knows only the facts size, division, above-scale
                s.fact-at-least.when: a fact is compared with is, not with at-least
                s.too-early.when: later is not asked earlier
                s.no-such-option.when: colour has only the options [red, green]
                s.not-yes-or-no.when: flag has only the options [yes, no]
                s.no-number.when: colour is not a number
                empty.questions: needs at least one question""",
                findings("samples/faulty-questionnaire.yaml").stream()
                        .map(finding -> finding.place() + ": " + finding.mend())
                        .reduce((a, b) -> a + "\n" + b)
                        .orElseThrow());
    }

    @Test
    void check_faultyDerivations_namesPlaceAndMend() {
        assertEquals(
                """
                parts.silent.title: needs a text in Chinese (zh) and English (en)
                s.part: names one of the parts [owner, silent]
                s.minutes: needs the minutes that it takes
                s.list.columns.name.part-of: must name another column
                s.list.columns.hazards.options: needs at least two options
                s.two-rules.derived: says exactly one of rows, sum, change
                s.no-rule.derived: says exactly one of rows, sum, change
                s.no-table.derived: flag is no table that is asked earlier
                s.half-where.derived: where and is are given together or not at all
                s.no-option.derived: control has only the options [by-hand, controlled]
                s.counted-yes.derived: does not give what this kind of question answers
                s.summed-yes.derived: does not give what this kind of question answers
                s.summed-yes.derived: flag is no number that is asked earlier
                s.summed-yes.derived: later is no number that is asked earlier
                s.undirected.derived: within is a percentage from 0 upwards
                s.undirected.derived: a change needs the options rose, flat and fell
                s.undirected.derived: from and to name a number, or a part and a whole
                s.directed.derived: from and to name a number, or a part and a whole
                s.directed.derived: flag is no number that is asked earlier""",
                findings("samples/faulty-derivations.yaml").stream()
                        .map(finding -> finding.place() + ": " + finding.mend())
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void check_wordlessQuestionnaire_namesEachMissingText() {
        assertEquals(
                """
                s.title: needs a text in Chinese (zh) and English (en)
                s.unnamed.label: needs a text in Chinese (zh) and English (en)
                s.half-defined.definition: needs a text in Chinese (zh) and English (en)
                s.half-listed.counts: needs a text in Chinese (zh) and English (en)
                s.half-listed.excludes: needs a text in Chinese (zh) and English (en)
                s.half-listed.evidence: needs a text in Chinese (zh) and English (en)
                s.unsourced.source: needs a text in Chinese (zh) and English (en)
                s.share.unit: needs a text in Chinese (zh) and English (en)
                s.levels.levels: needs a text in Chinese (zh) and English (en)
                s.options.options.b: needs a text in Chinese (zh) and English (en)
                s.posts.columns.null: needs an id
                s.posts.columns.silent.label: needs a text in Chinese (zh) and English (en)
                s.posts.columns.hazard.options: needs at least two options
                s.varied.variants.when: knows only the facts size, division, above-scale
                sections: each section needs an id""",
                findings("samples/wordless-questionnaire.yaml").stream()
                        .map(finding -> finding.place() + ": " + finding.mend())
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void check_questionnaireWithoutSections_saysSo() {
        var none = new Questionnaire("none", "1", null, null, null, null);
        assertEquals(
                "sections: needs at least one section",
                QuestionnaireCheck.check("f.yaml", none).get(2).toString().substring("f.yaml: ".length()));
    }

    @Test
    void finding_readsAsFilePlaceAndMend() {
        assertEquals(
                "samples/faulty-questionnaire.yaml: title: needs a text in Chinese (zh) and English (en)",
                findings("samples/faulty-questionnaire.yaml").get(0).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            samples/unknown-key.yaml | samples/unknown-key.yaml: sections[0].questions[1].colour: Unrecognized field "colour"
            samples/broken.yaml      | samples/broken.yaml: title: while parsing a flow mapping
            samples/not-there.yaml   | documents/samples/not-there.yaml is not there
            """)
    void read_unreadableFile_namesFileAndPlace(String file, String message) {
        var refusal = assertThrows(IllegalStateException.class, () -> DocumentReader.read(file, Questionnaire.class));
        assertTrue(refusal.getMessage().startsWith(message), refusal.getMessage());
    }

    private static List<Finding> findings(String file) {
        return QuestionnaireCheck.check(file, DocumentReader.read(file, Questionnaire.class));
    }
}
