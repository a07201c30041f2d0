package cn.zhizhen.report.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.zhizhen.report.advice.AdviceItem;
import cn.zhizhen.report.advice.Selection;
import cn.zhizhen.report.assessment.Snapshot;
import cn.zhizhen.report.policy.Clause;
import cn.zhizhen.report.text.Content;
import cn.zhizhen.report.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every word of one report, on frozen answers and frozen advice. When a change is meant, print the files anew with
 * {@code -Dzhizhen.golden.write=true} and read the difference.
 */
class GoldenTest {

    /** The plant of the samples, and the firms of whom earlier reports spoke wrongly. */
    enum Firm {
        PLANT,
        LEVEL_ZERO,
        UNKNOWN,
        ATTAINED,
        PLATFORM_USER;

        String snapshot() {
            return switch (this) {
                case PLANT -> Samples.snapshot();
                case LEVEL_ZERO -> Variants.levelZero();
                case UNKNOWN -> Variants.withoutHeadlines();
                case ATTAINED -> Variants.atMaximum();
                case PLATFORM_USER -> Variants.platformUser();
            };
        }

        Path golden(Language language) {
            var firm = this == PLANT ? "" : name().toLowerCase(Locale.ROOT).replace('_', '-') + "-";
            return Path.of("src/test/resources/plant/report-" + firm + language.tag() + ".txt");
        }
    }

    static Stream<Arguments> reports() {
        return Arrays.stream(Firm.values())
                .flatMap(firm -> Arrays.stream(Language.values()).map(language -> Arguments.of(firm, language)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void words_areThoseOfTheGoldenFile(Firm firm, Language language) throws IOException {
        var snapshot = Snapshot.read(firm.snapshot());
        var selection = Selection.from(Content.list("plant/advice.yaml", AdviceItem.class), snapshot);
        var material = new Material(
                firm.snapshot(), Samples.questionnaire(), selection, Content.list("plant/clauses.yaml", Clause.class));
        var words = Pdf.read(Document.pdf(material, Samples.edition(language))).text();
        if (Boolean.getBoolean("zhizhen.golden.write")) {
            Files.writeString(firm.golden(language), words);
        }
        assertEquals(Files.readString(firm.golden(language)), words);
        assertFalse(words.contains("。。") || words.contains("null"), "doubled stops and missing words");
    }
}
