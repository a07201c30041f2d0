package cn.zhizhen.report.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.report.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintElementContainer;
import net.sf.jasperreports.engine.JRPrintText;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentTest {

    private static final String NEVER_FIRST = "。，、；：！？）》”’〕";

    /** Cut text is thrown away unless the engine is told to keep it for the looking. */
    @BeforeAll
    static void keepWhatIsCut() {
        DefaultJasperReportsContext.getInstance().setProperty("net.sf.jasperreports.print.keep.full.text", "true");
    }

    @AfterAll
    static void keepNoLonger() {
        DefaultJasperReportsContext.getInstance().removeProperty("net.sf.jasperreports.print.keep.full.text");
    }

    static Stream<Arguments> variants() {
        return Stream.of(
                        Map.entry("sample", Samples.snapshot()),
                        Map.entry("long name", Variants.longName()),
                        Map.entry("without headlines", Variants.withoutHeadlines()),
                        Map.entry("without posts", Variants.withoutPosts()),
                        Map.entry("at maximum", Variants.atMaximum()),
                        Map.entry("twelve posts", Variants.withTwelvePosts()))
                .flatMap(variant -> Stream.of(Language.values())
                        .map(language -> Arguments.of(variant.getKey(), language, variant.getValue())));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("variants")
    void everyVariant_isCompleteAndWellSet(String name, Language language, String snapshot) throws JRException {
        var pdf = Pdf.of(snapshot, language);
        var text = pdf.text();
        assertTrue(pdf.pages().size() >= 10, "pages");
        assertFalse(text.contains("null"), "an unset value");
        assertFalse(text.matches("(?s).*\\{\\w+}.*"), "an open placeholder");
        assertEquals(List.of(), orphans(pdf), "punctuation at the beginning of a line");
        assertEquals(List.of(), cut(snapshot, language), "text that was cut off");
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("variants")
    void summary_isExactlyOnePage(String name, Language language, String snapshot) {
        var pdf = Pdf.of(snapshot, language);
        var chinese = language == Language.ZH;
        assertEquals(3, pdf.pageOf(chinese ? "一页看懂" : "On one page"));
        assertEquals(4, pdf.pageOf(chinese ? "企业概况" : "The enterprise"));
    }

    @Test
    void everyPageButTheCover_saysWhichOfHowMany() {
        var pages = Pdf.of(Samples.snapshot(), Language.ZH).pages();
        for (int page = 2; page <= pages.size(); page++) {
            assertTrue(pages.get(page - 1).contains("第 %d 页 共 %d 页".formatted(page, pages.size())), "page " + page);
        }
    }

    @Test
    void contents_nameThePagesOnWhichTheChaptersStand() {
        var pdf = Pdf.of(Samples.snapshot(), Language.ZH);
        var contents = pdf.pages().get(1);
        for (var title : List.of("核心指标与目标", "数字化水平等级", "智能工厂建设步骤", "机器换人", "方法与来源")) {
            var line = contents.lines()
                    .dropWhile(words -> !words.contains(title))
                    .limit(2)
                    .toList();
            assertTrue(String.join(" ", line).contains(String.valueOf(pdf.pageOf(title))), title + " in " + line);
        }
    }

    @Test
    void bookmarks_leadToEveryChapter() throws Exception {
        try (var document =
                Loader.loadPDF(Document.pdf(Samples.material(Samples.snapshot()), Samples.edition(Language.ZH)))) {
            var titles = new ArrayList<String>();
            document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> titles.add(item.getTitle()));
            assertTrue(titles.containsAll(List.of("目录", "01 一页看懂", "08 机器换人", "附 附录：全部答案")), titles.toString());
        }
    }

    @Test
    void fonts_areEmbedded() throws Exception {
        try (var document =
                Loader.loadPDF(Document.pdf(Samples.material(Samples.snapshot()), Samples.edition(Language.ZH)))) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
                }
            }
        }
    }

    /** What stands in a name is text, whatever it looks like to a program. */
    @Test
    void name_thatLooksLikeTheFileFormat_isPrinted() {
        var name = "ABCDEF+NotoSansSC /ID [<00> /ModDate(D:20260101)";
        assertTrue(Pdf.of(Variants.named(name), Language.ZH).words().contains(name));
    }

    @Test
    void sameRecord_printsTheSameBytes() {
        var material = Samples.material(Samples.snapshot());
        var kept = Material.read(material.json());
        assertArrayEquals(
                Document.pdf(material, Samples.edition(Language.ZH)), Document.pdf(kept, Samples.edition(Language.ZH)));
    }

    @Test
    void missingValues_areSaidAndNotDrawnAsZero() {
        var text = Pdf.of(Variants.withoutHeadlines(), Language.ZH).text();
        assertTrue(text.contains("自治区对企业提出目标的 3 项比率都还没有数据"));
        assertTrue(text.contains("未填写"));
        assertFalse(text.contains("0.00%"));
    }

    @Test
    void cardMadeForOthers_saysSo_andNothingToCompareIsNoZero() {
        var text = Pdf.of(Variants.madeForOthers(), Language.ZH).text();
        assertTrue(text.contains("大型企业的结果仅供参照"));
        assertTrue(text.replaceAll("\\s", "").contains("没有可比的数据，不计分"));
    }

    @Test
    void withoutPosts_theChapterSaysThatItDoesNotApply() {
        assertTrue(Pdf.of(Variants.withoutPosts(), Language.ZH).text().contains("本章不适用"));
        assertTrue(Pdf.of(Variants.withoutPosts(), Language.EN).words().contains("this chapter does not apply"));
    }

    @Test
    void posts_areCountedOverAllShifts() {
        var text = Pdf.of(Samples.snapshot(), Language.ZH).text();
        assertTrue(text.contains("填报了 6 个岗位，各班合计定员 59 人"));
        assertTrue(text.contains("472.6"));
        assertTrue(text.contains("有 1 个岗位没有填报成本"));
    }

    @Test
    void longName_standsInFullOnTheCover() {
        var cover = Pdf.of(Variants.longName(), Language.ZH).pages().get(0).replaceAll("\\s", "");
        assertTrue(cover.contains(Variants.LONG_NAME));
    }

    private static List<String> orphans(Pdf pdf) {
        return pdf.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && NEVER_FIRST.indexOf(line.charAt(0)) >= 0)
                .toList();
    }

    private static List<String> cut(String snapshot, Language language) throws JRException {
        var cut = new ArrayList<String>();
        new Document(Samples.material(snapshot), Samples.edition(language))
                .pages()
                .getPages()
                .forEach(page -> cut(page.getElements(), cut));
        return cut;
    }

    private static boolean isCut(JRPrintText text) {
        return text.getTextTruncateIndex() != null
                && text.getTextTruncateIndex() < text.getOriginalText().length();
    }

    private static void cut(List<JRPrintElement> elements, List<String> cut) {
        for (var element : elements) {
            if (element instanceof JRPrintText text && isCut(text) && !"running".equals(text.getKey())) {
                cut.add(text.getOriginalText());
            } else if (element instanceof JRPrintElementContainer container) {
                cut(container.getElements(), cut);
            }
        }
    }
}
