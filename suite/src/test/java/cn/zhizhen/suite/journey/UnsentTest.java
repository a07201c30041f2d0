package cn.zhizhen.suite.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.suite.browser.Device;
import cn.zhizhen.suite.browser.RunningSuite;
import cn.zhizhen.suite.browser.Visit;
import cn.zhizhen.suite.browser.Visits;
import cn.zhizhen.suite.filling.Newcomer;
import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a device could not send is neither lost nor sent for somebody else, and every page says that it is there. */
@ExtendWith(RunningSuite.class)
class UnsentTest {

    private static final String TOTAL = "equipment-total";
    private static final String ANSWERS = "**/answers/**";

    @Test
    void what_one_person_typed_is_offered_to_the_next_and_sent_by_nobody(Visits visits) {
        try (var phone = visits.on(Device.PHONE)) {
            ConflictTest.equipment(phone.signIn("owner", "zhizhen-demo"));
            var before = total(phone).inputValue();
            phone.context().route(ANSWERS, route -> route.abort());
            phone.type(TOTAL, "720");
            assertThat(phone.all("[data-overall]")).containsText("未保存");
            for (var name : List.of("session", "access", "person")) {
                phone.context().clearCookies(new ClearCookiesOptions().setName(name));
            }
            phone.context().unroute(ANSWERS);
            phone.page().onDialog(dialog -> dialog.accept());
            phone.signIn("colleague", "zhizhen-demo");
            assertThat(phone.all("span[data-strangers]")).containsText("别人填写");
            ConflictTest.equipment(phone);
            assertEquals(before, total(phone).inputValue());
            var offer = phone.all("[data-answer='" + TOTAL + "'] .conflict:has([value=take])");
            assertThat(offer).containsText("720");
            assertEquals(before, total(phone.reload()).inputValue(), "not sent");
            offer.locator("[value=take]").click();
            assertThat(phone.all("[data-overall]")).hasText("已保存");
            assertEquals("720", total(phone.reload()).inputValue());
            phone.type(TOTAL, before);
            assertThat(phone.all("[data-answer='" + TOTAL + "'] .saved")).hasText("已保存");
        }
    }

    @Test
    void submission_and_sign_out_wait_for_what_was_not_sent(Visits visits) {
        try (var phone = visits.on(Device.PHONE)) {
            ConflictTest.equipment(phone.signIn("owner", "zhizhen-demo"));
            var before = total(phone).inputValue();
            phone.context().route(ANSWERS, route -> route.abort());
            phone.type(TOTAL, "730");
            assertThat(phone.all("[data-overall]")).containsText("未保存");
            var asked = new ArrayList<String>();
            phone.page().onDialog(dialog -> {
                asked.add(dialog.message());
                if (dialog.type().equals("beforeunload")) dialog.accept();
                else dialog.dismiss();
            });
            phone.open(phone.path().replaceAll("/sections/.*", "/check"));
            assertThat(phone.all("form[action$='/check'] button")).isDisabled();
            assertThat(phone.all(".held")).containsText("1 项");
            phone.all("form[action='/sign-out'] button").click();
            assertTrue(asked.get(asked.size() - 1).contains("1 项填写还没有发出"), asked.toString());
            assertThat(phone.all("form[action$='/check'] button")).isVisible();
            phone.context().unroute(ANSWERS);
            phone.all("[data-unsent] [data-all] button").click();
            assertThat(phone.all("form[action$='/check'] button")).isEnabled();
            assertThat(phone.all("[data-unsent]")).isHidden();
            ConflictTest.equipment(phone);
            assertEquals("730", total(phone).inputValue());
            phone.type(TOTAL, before);
            assertThat(phone.all("[data-answer='" + TOTAL + "'] .saved")).hasText("已保存");
        }
    }

    @Test
    void answer_that_comes_after_the_submission_is_shown_with_what_stands(Visits visits) {
        try (var phone = visits.on(Device.PHONE)) {
            Registering.as(phone, Newcomer.numbered(9_000_070));
            phone.press("form[action='/assessments'] button").press("main a[href*='/sections/']");
            try (var tab = phone.anotherTab()) {
                tab.open(phone.path().replaceAll("[^/]+$", "equipment"));
                new FilledForm(phone).fillToTheEnd();
                phone.check("declaration", "yes").press("form[action$='/check'] button");
                tab.type(TOTAL, "77");
                assertThat(tab.all("[data-overall]")).containsText("不能修改");
                tab.page().onDialog(dialog -> dialog.accept());
                tab.open("/home");
                assertThat(tab.all("[data-unsent] [data-count]")).containsText("1 项");
                tab.all("[data-unsent] summary").click();
                assertThat(tab.all("[data-unsent] li")).containsText("这一项没有算进去");
                assertThat(tab.all("[data-unsent] [data-mine]")).hasText("77");
                assertThat(tab.all("[data-unsent] [data-standing]")).containsText("40");
                tab.all("[data-unsent] [data-drop]").click();
                assertThat(tab.all("[data-unsent]")).isHidden();
            }
        }
    }

    @Test
    void browser_without_timeouts_of_requests_saves_all_the_same(Visits visits) {
        try (var phone = visits.on(Device.PHONE)) {
            phone.context().addInitScript("delete AbortSignal.timeout");
            ConflictTest.equipment(phone.signIn("owner", "zhizhen-demo"));
            var before = total(phone).inputValue();
            phone.type(TOTAL, "740");
            assertThat(phone.all("[data-overall]")).hasText("已保存");
            phone.type(TOTAL, before);
            assertThat(phone.all("[data-answer='" + TOTAL + "'] .saved")).hasText("已保存");
        }
    }

    @Test
    void browser_that_lacks_what_the_script_needs_sends_the_plain_form(Visits visits) {
        try (var phone = visits.on(Device.PHONE)) {
            phone.context().addInitScript("delete window.AbortController");
            ConflictTest.equipment(phone.signIn("owner", "zhizhen-demo"));
            var before = total(phone).inputValue();
            phone.type(TOTAL, "741");
            assertThat(phone.all("[data-overall]")).containsText("不能自动保存");
            phone.press("form[data-assessment] .bar button.primary");
            ConflictTest.equipment(phone);
            assertEquals("741", total(phone).inputValue());
            phone.type(TOTAL, before).press("form[data-assessment] .bar button.primary");
            ConflictTest.equipment(phone);
            assertEquals(before, total(phone).inputValue());
        }
    }

    @Test
    void browser_that_keeps_nothing_says_so_and_saves(Visits visits) {
        try (var phone = visits.on(Device.PHONE)) {
            phone.context()
                    .addInitScript("Object.defineProperty(window, 'localStorage',"
                            + " { get() { throw new DOMException('denied', 'SecurityError'); } })");
            ConflictTest.equipment(phone.signIn("owner", "zhizhen-demo"));
            assertThat(phone.all("[data-unstored]")).isVisible();
            var before = total(phone).inputValue();
            phone.type(TOTAL, "742");
            assertThat(phone.all("[data-overall]")).hasText("已保存");
            phone.type(TOTAL, before);
            assertThat(phone.all("[data-answer='" + TOTAL + "'] .saved")).hasText("已保存");
        }
    }

    @Test
    void filling_in_later_leaves_even_while_a_wrong_value_stands(Visits visits) {
        try (var phone = visits.on(Device.PHONE)) {
            ConflictTest.equipment(phone.signIn("owner", "zhizhen-demo"));
            var before = total(phone).inputValue();
            phone.type(TOTAL, "约一百");
            assertThat(phone.all("[data-answer='" + TOTAL + "'] .verdict"))
                    .not()
                    .isEmpty();
            phone.press("button[name=_go][value=tasks]");
            assertTrue(phone.path().matches("/assessments/[^/]+"), phone.path());
            assertThat(phone.all("[data-unsent] [data-count]")).containsText("1 项");
            ConflictTest.equipment(phone);
            assertEquals("约一百", total(phone).inputValue());
            phone.type(TOTAL, before);
            assertThat(phone.all("[data-answer='" + TOTAL + "'] .verdict")).isEmpty();
            phone.open("/home");
            assertThat(phone.all("[data-unsent]")).isHidden();
        }
    }

    private static Locator total(Visit visit) {
        return visit.all("[name='" + TOTAL + "']");
    }
}
