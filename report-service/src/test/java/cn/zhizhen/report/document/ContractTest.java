package cn.zhizhen.report.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.report.advice.Advisor;
import cn.zhizhen.report.assessment.Questionnaire;
import cn.zhizhen.report.assessment.Snapshot;
import cn.zhizhen.report.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The samples that the assessment-service keeps true are read here: a change there that breaks a report fails this build. */
class ContractTest {

    private final String result = read("result");
    private final String questionnaire = read("questionnaire");

    @Test
    void result_holdsWhatAReportReads() {
        var snapshot = Snapshot.read(result);
        assertEquals(
                List.of(Snapshot.TARGETS, Snapshot.MIIT, Snapshot.STAGE),
                snapshot.outcomes().stream()
                        .map(outcome -> outcome.scorecard().id())
                        .toList());
        var targets = snapshot.outcome(Snapshot.TARGETS).orElseThrow();
        for (var id : List.of(
                "equipment-digital-rate", "key-process-control-rate", "platform-use", "equipment-networked-rate")) {
            var indicator = targets.indicator(id).orElseThrow();
            assertTrue(indicator.label().isComplete(), id);
            assertTrue(indicator.source() != null && indicator.source().label() != null, id);
        }
        var miit = snapshot.outcome(Snapshot.MIIT).orElseThrow();
        assertEquals(15, LevelChapter.rated(miit).size());
        assertEquals(16, LevelChapter.scenes(miit).size());
        assertEquals(4, miit.ladder().size());
        assertTrue(snapshot.digest().startsWith("sha256:"));
        assertTrue(snapshot.enterprise().name() != null
                && snapshot.enterprise().region().name().isComplete());
    }

    @Test
    void questionnaire_namesEveryAnswer() {
        var questions = Questionnaire.read(questionnaire);
        assertEquals(
                List.of(),
                Snapshot.read(result).answers().values().keySet().stream()
                        .filter(answer -> questions.answeredBy(answer).isEmpty())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void report_ofTheSamples_isComplete(Language language) {
        var advisor = new Advisor();
        var snapshot = Snapshot.read(result);
        var selection = advisor.select(snapshot);
        var material = new Material(result, questionnaire, selection, advisor.clauses(snapshot, selection));
        var pdf = Pdf.read(Document.pdf(material, Samples.edition(language)));
        assertTrue(pdf.pages().size() >= 10);
        assertFalse(pdf.text().contains("null"));
        assertFalse(pdf.words().contains(language == Language.ZH ? "矿用卡车" : "Mine trucks"), "what concerns mines only");
        assertEquals(4, pdf.pageOf(language == Language.ZH ? "企业概况" : "The enterprise"), "the summary is one page");
    }

    private static String read(String name) {
        try {
            return Files.readString(Path.of("../contracts/" + name + ".sample.json"));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
