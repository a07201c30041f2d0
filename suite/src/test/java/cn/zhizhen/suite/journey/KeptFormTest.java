package cn.zhizhen.suite.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.suite.browser.Device;
import cn.zhizhen.suite.browser.RunningSuite;
import cn.zhizhen.suite.browser.Visit;
import cn.zhizhen.suite.browser.Visits;
import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that was typed is lost: to a forgotten tick, a session that ended, a token that expired. */
@ExtendWith(RunningSuite.class)
class KeptFormTest {

    private static final String TOTAL = "equipment-total";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void forgotten_tick_is_told_where_the_person_looks(boolean scripted, Visits visits) {
        try (var visit = visit(visits, scripted)) {
            visit.signIn("owner", "zhizhen-demo");
            check(visit);
            visit.press("form[action$='/check'] button");
            assertTold(visit);
            visit.reload();
            PlaywrightAssertions.assertThat(visit.all("#errors")).containsText("请先勾选真实性声明");
            visit.open("/home").back();
            PlaywrightAssertions.assertThat(visit.all("#errors")).containsText("请先勾选真实性声明");
            visit.inEnglish();
            assertTrue(visit.text("#errors").matches("(?s)[\\x00-\\x7f]+"), visit.text("#errors"));
            visit.inChinese();
            visit.pressWithin("#errors a[href='#declaration']");
            assertEquals("declaration", visit.page().evaluate("document.activeElement.id"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void comment_of_a_consultant_survives_the_end_of_the_session(boolean scripted, Visits visits) {
        try (var visit = visit(visits, scripted)) {
            visit.signIn("consultant", "zhizhen-demo")
                    .open("/consulting?state=submitted")
                    .press("tbody a[href^='/consulting/']");
            var dossier = visit.path();
            visit.type("comment", "设备总数请按台账再核一遍，𠮷林厂区也要算。");
            visit.check("confirmation", "yes");
            endSession(visit);
            visit.press("form[action$='/return'] button");
            assertTrue(visit.path().startsWith("/sign-in"), visit.path());
            visit.type("account", "consultant")
                    .type("password", "zhizhen-demo")
                    .press("form[action='/sign-in'] button.primary");
            assertTrue(visit.path().startsWith(dossier + "?kept="), visit.path());
            assertEquals("设备总数请按台账再核一遍，𠮷林厂区也要算。", visit.all("[name=comment]").inputValue());
            assertTrue(visit.text("#errors").contains("还没有送出"), visit.text("#errors"));
        }
    }

    @Test
    void section_without_script_survives_an_expired_token_and_the_end_of_the_session(Visits visits) {
        try (var visit = visit(visits, false)) {
            visit.signIn("colleague", "zhizhen-demo");
            equipment(visit);
            var before = visit.all("[name='" + TOTAL + "']").inputValue();
            visit.type(TOTAL, "987");
            visit.context().clearCookies(new ClearCookiesOptions().setName("csrf-token"));
            visit.press("form[data-assessment] .bar button.primary");
            assertTrue(visit.text("#errors").contains("现在是新的表单"), visit.text("#errors"));
            assertEquals("987", visit.all("[name='" + TOTAL + "']").inputValue());
            endSession(visit);
            visit.press("form[data-assessment] .bar button.primary");
            visit.type("account", "colleague")
                    .type("password", "zhizhen-demo")
                    .press("form[action='/sign-in'] button.primary");
            assertEquals("987", visit.all("[name='" + TOTAL + "']").inputValue());
            visit.press("form[data-assessment] .bar button.primary");
            equipment(visit);
            assertEquals("987", visit.all("[name='" + TOTAL + "']").inputValue());
            visit.type(TOTAL, before).press("form[data-assessment] .bar button.primary");
        }
    }

    @Test
    void signing_in_in_another_tab_releases_what_waits(Visits visits) {
        try (var visit = visit(visits, true)) {
            visit.signIn("colleague", "zhizhen-demo");
            equipment(visit);
            var overall = PlaywrightAssertions.assertThat(visit.all("[data-overall]"));
            var before = visit.all("[name='" + TOTAL + "']").inputValue();
            endSession(visit);
            visit.type(TOTAL, "988");
            overall.containsText("登录已过期");
            try (var tab = visit.anotherTab()) {
                tab.signIn("colleague", "zhizhen-demo");
            }
            visit.page().evaluate("dispatchEvent(new Event('focus'))");
            overall.hasText("已保存");
            visit.context().clearCookies(new ClearCookiesOptions().setName("csrf-token"));
            visit.type(TOTAL, before);
            overall.hasText("已保存");
            assertEquals(before, visit.reload().all("[name='" + TOTAL + "']").inputValue());
        }
    }

    private static Visit visit(Visits visits, boolean scripted) {
        return scripted ? visits.on(Device.PHONE) : visits.withoutScript(Device.PHONE);
    }

    private static void endSession(Visit visit) {
        for (var name : List.of("session", "access", "person")) {
            visit.context().clearCookies(new ClearCookiesOptions().setName(name));
        }
    }

    private static void check(Visit visit) {
        visit.press("main a[href$='/check']");
    }

    private static void equipment(Visit visit) {
        visit.open("/home")
                .press("main a[href^='/assessments/']:not([href$='/check'])")
                .press("main a[href$='/sections/equipment']");
    }

    private static void assertTold(Visit visit) {
        assertTrue(visit.path().contains("/check?kept="), visit.path());
        assertTrue(visit.text("#errors").contains("请先勾选真实性声明"), visit.text("main"));
        assertTrue(!visit.text("main").contains("可以提交"), "says that it can be submitted");
        assertEquals("errors", visit.page().evaluate("document.activeElement.id"));
        PlaywrightAssertions.assertThat(visit.all("#errors")).isInViewport();
    }
}
