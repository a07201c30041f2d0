package cn.zhizhen.suite.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.suite.browser.Device;
import cn.zhizhen.suite.browser.RunningSuite;
import cn.zhizhen.suite.browser.Visit;
import cn.zhizhen.suite.browser.Visits;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two members answer the same question: nobody overwrites anybody, and nobody is in conflict with oneself. */
@ExtendWith(RunningSuite.class)
class ConflictTest {

    private static final String TOTAL = "equipment-total";
    private static final String DIGITAL = "equipment-digital";

    private Visit owner;
    private Visit colleague;
    private String before;

    @BeforeEach
    void bothOpenTheSection(Visits visits) {
        owner = visits.on(Device.PHONE);
        colleague = visits.on(Device.DESKTOP);
        equipment(owner.signIn("owner", "zhizhen-demo"));
        equipment(colleague.signIn("colleague", "zhizhen-demo"));
        before = total(owner).inputValue();
    }

    @AfterEach
    void putBack() {
        colleague.reload();
        save(colleague, before);
        owner.close();
        colleague.close();
    }

    @Test
    void mine_is_sent_only_after_the_choice_and_survives_reload_and_being_ignored() {
        save(colleague, "701");
        owner.type(TOTAL, "702");
        assertConflict("701");
        owner.reload();
        assertEquals("702", total(owner).inputValue());
        assertConflict("701");
        assertEquals("701", total(colleague.reload()).inputValue(), "nothing was sent over it");
        owner.open("/home");
        assertThat(owner.all("[data-unsent] [data-count]")).containsText("1 项");
        owner.all("[data-unsent] summary").click();
        assertThat(owner.all("[data-unsent] li")).containsText("同事保存了不同的答案");
        owner.inEnglish();
        assertThat(owner.all("[data-unsent] [data-count]")).containsText("1 entries");
        owner.inChinese().all("[data-unsent] summary").click();
        owner.press("[data-unsent] [data-open]");
        assertConflict("701");
        assertEquals("701", total(colleague.reload()).inputValue(), "nothing was sent over it");
        choose("mine");
        assertThat(owner.all("[data-overall]")).hasText("已保存");
        assertEquals("702", total(colleague.reload()).inputValue());
        owner.open("/home");
        assertThat(owner.all("[data-unsent]")).isHidden();
    }

    @Test
    void theirs_is_taken_over_without_losing_anything_else() {
        save(colleague, "703");
        owner.type(TOTAL, "704");
        assertConflict("703");
        owner.context().setOffline(true);
        var digital = owner.all("[name='" + DIGITAL + "']").inputValue();
        owner.type(DIGITAL, "41");
        choose("theirs");
        assertThat(total(owner)).hasValue("703");
        assertThat(owner.all("[name='" + DIGITAL + "']")).hasValue("41");
        assertThat(verdict()).isEmpty();
        owner.context().setOffline(false);
        assertThat(owner.all("[data-overall]")).hasText("已保存");
        owner.type(DIGITAL, digital);
        assertThat(owner.all("[data-overall]")).hasText("已保存");
        assertEquals("703", total(owner.reload()).inputValue());
    }

    @Test
    void without_script_the_conflict_stands_until_somebody_chooses(Visits visits) {
        try (var plain = visits.withoutScript(Device.PHONE)) {
            equipment(plain.signIn("owner", "zhizhen-demo"));
            save(colleague, "705");
            plain.type(TOTAL, "706").press("form[data-assessment] .bar button.primary");
            assertTrue(plain.text("#errors").contains("同事"), plain.text("#errors"));
            plain.press("form[data-assessment] .bar button.primary");
            assertTrue(plain.text("#errors").contains("同事"), "saved again without a choice");
            assertEquals("705", total(colleague.reload()).inputValue());
            assertEquals("706", total(plain).inputValue());
            plain.check("_keep." + TOTAL, "mine").press("form[data-assessment] .bar button.primary");
            assertEquals("706", total(colleague.reload()).inputValue());
        }
    }

    @Test
    void change_whose_reply_was_lost_is_no_conflict_with_oneself() {
        owner.context().route("**/answers/" + TOTAL, route -> {
            route.fetch();
            route.abort();
        });
        owner.type(TOTAL, "711");
        assertThat(owner.all("[data-overall]")).containsText("未保存");
        assertEquals("711", total(colleague.reload()).inputValue(), "it did arrive");
        owner.context().unroute("**/answers/" + TOTAL);
        owner.type(TOTAL, "712");
        assertThat(owner.all("[data-overall]")).hasText("已保存");
        assertThat(verdict()).isEmpty();
        assertEquals("712", total(colleague.reload()).inputValue());
    }

    @Test
    void change_whose_reply_was_lost_is_settled_after_a_reload() {
        owner.context().route("**/answers/" + TOTAL, route -> {
            route.fetch();
            route.abort();
        });
        owner.type(TOTAL, "713");
        assertThat(owner.all("[data-overall]")).containsText("未保存");
        owner.type(TOTAL, "714");
        owner.context().unroute("**/answers/" + TOTAL);
        owner.page().onDialog(dialog -> dialog.accept());
        owner.reload();
        assertThat(owner.all("[data-overall]")).hasText("已保存");
        assertThat(verdict()).isEmpty();
        assertEquals("714", total(colleague.reload()).inputValue());
    }

    private void assertConflict(String theirs) {
        assertThat(verdict()).containsText("同事刚刚保存了不同的答案");
        assertThat(verdict()).containsText(theirs);
    }

    private Locator verdict() {
        return owner.all("[data-answer='" + TOTAL + "'] .verdict");
    }

    private void choose(String which) {
        owner.all("[name='_keep." + TOTAL + "'][value=" + which + "]").click();
    }

    private static void save(Visit visit, String value) {
        if (!total(visit).inputValue().equals(value)) {
            visit.type(TOTAL, value);
            assertThat(visit.all("[data-answer='" + TOTAL + "'] .saved")).hasText("已保存");
        }
    }

    private static Locator total(Visit visit) {
        return visit.all("[name='" + TOTAL + "']");
    }

    static void equipment(Visit visit) {
        visit.open("/home")
                .press("main a[href^='/assessments/']:not([href$='/check']):not([data-open])")
                .press("main a[href$='/sections/equipment']");
    }
}
