package cn.zhizhen.report.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhizhen.report.advice.AdviceItem;
import cn.zhizhen.report.advice.Selection;
import cn.zhizhen.report.assessment.Snapshot;
import cn.zhizhen.report.policy.Clause;
import cn.zhizhen.report.text.Content;
import cn.zhizhen.report.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every word of one report, on frozen answers and frozen advice. When a change is meant, print the files anew with
 * {@code -Dzhizhen.golden.write=true} and read the difference.
 */
class GoldenTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void words_areThoseOfTheGoldenFile(Language language) throws IOException {
        var snapshot = Snapshot.read(Samples.snapshot());
        var selection = Selection.from(Content.list("plant/advice.yaml", AdviceItem.class), snapshot);
        var material = new Material(
                Samples.snapshot(),
                Samples.questionnaire(),
                selection,
                Content.list("plant/clauses.yaml", Clause.class));
        var words = Pdf.read(Document.pdf(material, Samples.edition(language))).text();
        var golden = Path.of("src/test/resources/plant/report-" + language.tag() + ".txt");
        if (Boolean.getBoolean("zhizhen.golden.write")) {
            Files.writeString(golden, words);
        }
        assertEquals(Files.readString(golden), words);
    }
}
