package cn.zhizhen.suite.journey;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.suite.browser.Device;
import cn.zhizhen.suite.browser.RunningSuite;
import cn.zhizhen.suite.browser.Visit;
import cn.zhizhen.suite.browser.Visits;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes out of the printer, with script and without. */
@ExtendWith(RunningSuite.class)
class PrintTest {

    @Test
    void section_prints_its_questions_with_lines_to_write_on(Visits visits) {
        try (var visit = visits.withoutScript(Device.PHONE)) {
            visit.signIn("owner", "zhizhen-demo").press("main a[href^='/assessments/']:not([href$='/check'])");
            visit.press("main a[href$='/sections/equipment']");
            var paper = printed(visit);
            for (var question :
                    visit.all("fieldset[data-answer]:not([disabled]) legend").allInnerTexts()) {
                assertTrue(
                        paper.contains(plain(question.lines().findFirst().orElseThrow())),
                        question + " is not in " + paper);
            }
            assertTrue(paper.contains(plain("填写人：")), paper);
            assertFalse(paper.contains(plain("保存并继续")), paper);
            visit.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
            var line = visit.page()
                    .evaluate("getComputedStyle(document.querySelector('.measure input')).borderBottomStyle + "
                            + "getComputedStyle(document.querySelector('.measure input')).borderTopStyle");
            assertTrue("solidnone".equals(line), String.valueOf(line));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void figures_of_a_league_print_with_title_campaign_day_and_one_total(String language, Visits visits) {
        try (var visit = visits.on(Device.DESKTOP)) {
            visit.signIn("officer", "zhizhen-demo").open("/bureau?region=150900&by=industry&lang=" + language);
            var paper = printed(visit);
            for (var part : java.util.List.of(
                    visit.text("h1"), LocalDate.now(ZoneId.of("Asia/Shanghai")).toString(), visit.text("tfoot th"))) {
                assertTrue(paper.contains(plain(part)), part + " is not in " + paper);
            }
            var total = plain(visit.text("tfoot tr").replaceAll("\\s+", " "));
            assertTrue(paper.indexOf(total) == paper.lastIndexOf(total), "the total once: " + total);
            visit.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
            assertTrue("table-row-group"
                    .equals(visit.page().evaluate("getComputedStyle(document.querySelector('tfoot')).display")));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void check_page_prints_every_answer(boolean scripted, Visits visits) {
        try (var visit = scripted ? visits.on(Device.DESKTOP) : visits.withoutScript(Device.PHONE)) {
            visit.signIn("owner", "zhizhen-demo").press("main a[href$='/check']");
            assertPrints(visit, "main dt, main dd:not(:has(ol)), main dd li span");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void dossier_prints_every_answer(boolean scripted, Visits visits) {
        try (var visit = scripted ? visits.on(Device.DESKTOP) : visits.withoutScript(Device.PHONE)) {
            visit.signIn("consultant", "zhizhen-demo")
                    .open("/consulting?state=submitted")
                    .press("tbody a[href^='/consulting/']");
            assertPrints(visit, ".chapters tbody th, .chapters td:not(:has(ol)), .chapters td li span");
        }
    }

    private static void assertPrints(Visit visit, String cells) {
        var paper = printed(visit);
        var texts = visit.all(cells).allTextContents();
        assertTrue(texts.size() > 40, texts.size() + " cells");
        for (var text : texts) {
            assertTrue(paper.contains(plain(text)), text + " is not in " + paper);
        }
    }

    private static String printed(Visit visit) {
        return plain(Pdf.of(visit.page().pdf()).text());
    }

    /** Without blanks and line ends, which paper sets otherwise, and with the characters that stand for others in a font taken as those. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\p{Cf}]", "");
    }
}
