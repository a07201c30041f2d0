package cn.zhizhen.suite.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.suite.browser.Device;
import cn.zhizhen.suite.browser.RunningSuite;
import cn.zhizhen.suite.browser.Visit;
import cn.zhizhen.suite.browser.Visits;
import cn.zhizhen.suite.filling.Newcomer;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An enterprise comes for the first time and leaves with its report. */
@ExtendWith(RunningSuite.class)
class EnterpriseTest {

    @ParameterizedTest
    @EnumSource
    void newcomer_registers_fills_in_submits_and_takes_the_report_home(Device device, Visits visits) {
        try (var visit = visits.on(device)) {
            register(visit, Newcomer.numbered(9_000_000 + device.ordinal()));
            begin(visit);
            var form = new FilledForm(visit);
            form.fillToTheEnd();
            visit.inEnglish().inChinese();
            visit.check("declaration", "yes").press("form[action$='/check'] button");
            assertTrue(visit.path().endsWith("/result"), visit.path());
            assertTrue(visit.text("main").contains("生产设备数字化率"));
            visit.inEnglish();
            assertTrue(visit.text("main").matches("(?is).*digital.*"));
            visit.inChinese();
            var report = Pdf.of(visit.document("form[action$='/reports']"));
            assertTrue(report.pages() > 10, report.pages() + " pages");
            visit.open("/home");
            assertTrue(visit.all("main a[href*='/result']").count() > 0);
        }
    }

    @Test
    void answer_survives_a_loss_of_signal(Visits visits) {
        try (var visit = visits.on(Device.PHONE)) {
            register(visit, Newcomer.numbered(9_000_010));
            begin(visit, "equipment");
            var form = new FilledForm(visit);
            visit.context().setOffline(true);
            form.fillFirstNumber("123");
            PlaywrightAssertions.assertThat(visit.all("[data-overall]")).containsText("未保存");
            visit.context().setOffline(false);
            PlaywrightAssertions.assertThat(visit.all("[data-overall]")).hasText("已保存");
            visit.reload();
            assertEquals("123", form.firstNumber());
        }
    }

    @Test
    void whole_refused_because_of_its_part_is_taken_once_the_part_is_mended(Visits visits) {
        try (var visit = visits.on(Device.PHONE)) {
            register(visit, Newcomer.numbered(9_000_015));
            begin(visit, "equipment");
            var overall = PlaywrightAssertions.assertThat(visit.all("[data-overall]"));
            visit.type("equipment-total", "100").type("equipment-digital", "60");
            overall.hasText("已保存");
            visit.type("equipment-total", "50");
            PlaywrightAssertions.assertThat(visit.all("[data-answer='equipment-total'] .verdict"))
                    .containsText("60");
            visit.type("equipment-digital", "40");
            overall.hasText("已保存");
            assertEquals(
                    "50", visit.reload().all("[name='equipment-total']").first().inputValue());
        }
    }

    @Test
    void section_is_filled_in_without_script(Visits visits) {
        try (var visit = visits.withoutScript(Device.PHONE)) {
            register(visit, Newcomer.numbered(9_000_020));
            begin(visit, "equipment");
            var before = visit.path();
            new FilledForm(visit).fillPage();
            assertTrue(!visit.path().equals(before), "still on " + before);
            visit.open(before);
            assertEquals("40", new FilledForm(visit).firstNumber());
        }
    }

    private static void register(Visit visit, Newcomer newcomer) {
        visit.open("/register")
                .type("enterprise.code", newcomer.code())
                .type("enterprise.name", newcomer.name())
                .region("150102")
                .choose("enterprise.division", "33")
                .check("enterprise.aboveScale", "yes")
                .type("member.account", newcomer.account())
                .type("member.name", "测试员")
                .type("member.password", newcomer.password())
                .press("form[action='/register'] button.primary");
        assertEquals("/home", visit.path());
    }

    private static void begin(Visit visit) {
        visit.press("form[action='/assessments'] button").press("main a[href*='/sections/']");
    }

    private static void begin(Visit visit, String section) {
        visit.press("form[action='/assessments'] button").press("main a[href$='/sections/" + section + "']");
    }
}
