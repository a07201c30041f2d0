package cn.zhizhen.suite.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhizhen.suite.browser.Device;
import cn.zhizhen.suite.browser.RunningSuite;
import cn.zhizhen.suite.browser.Visit;
import cn.zhizhen.suite.browser.Visits;
import cn.zhizhen.suite.filling.Newcomer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Typing as people type: slips asked back, the Go key, a choice taken back, a text that is being composed. */
@ExtendWith(RunningSuite.class)
class TypingTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void slip_is_asked_back_and_mended_with_one_tap(boolean scripted, Visits visits) {
        try (var visit = scripted ? visits.on(Device.PHONE) : visits.withoutScript(Device.PHONE)) {
            begin(visit, 9_000_080 + (scripted ? 1 : 0));
            visit.open(visit.path().replaceAll("[^/]+$", "accounts"));
            visit.type("employees", "86").type("revenue", "56000000");
            if (scripted) {
                visit.all("[name=revenue]").blur();
            } else {
                var section = visit.path();
                visit.press("form[data-assessment] .bar button.primary").open(section);
            }
            var doubt = visit.all("[data-answer=revenue] .doubt");
            assertThat(doubt).containsText("是不是按元填了");
            if (scripted) {
                doubt.locator("[data-take]").click();
                assertThat(visit.all("[data-answer=revenue] .saved")).hasText("已保存");
            } else {
                visit.press("[data-take]");
            }
            assertThat(doubt).isEmpty();
            assertEquals("5600", visit.reload().all("[name=revenue]").inputValue());
        }
    }

    @Test
    void go_key_leads_to_the_next_field_and_not_away(Visits visits) {
        try (var visit = visits.on(Device.PHONE)) {
            begin(visit, 9_000_083);
            visit.open(visit.path().replaceAll("[^/]+$", "equipment"));
            visit.type("equipment-total", "100");
            visit.page().keyboard().press("Enter");
            assertEquals("equipment-digital", visit.page().evaluate("document.activeElement.name"));
            for (var press = 0; press < 10; press++) {
                visit.page().keyboard().press("Enter");
                if (visit.page().evaluate("document.activeElement.tagName").equals("BUTTON")) {
                    break;
                }
            }
            assertEquals(
                    "primary", visit.page().evaluate("document.activeElement.className"), "the button that goes on");
            assertEquals("equipment", visit.path().replaceAll(".*/", ""));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void choice_can_be_taken_back(boolean scripted, Visits visits) {
        try (var visit = scripted ? visits.on(Device.PHONE) : visits.withoutScript(Device.PHONE)) {
            begin(visit, 9_000_084 + (scripted ? 1 : 0));
            visit.open(visit.path().replaceAll("[^/]+$", "platform"));
            visit.check("platform-use", "yes");
            if (scripted) {
                assertThat(visit.all("[data-answer=platform-use] .saved")).hasText("已保存");
                visit.all("[data-answer=platform-use] [data-clear]").click();
                assertThat(visit.all("[name=platform-use]:checked")).hasCount(0);
                assertThat(visit.all("[data-answer=platform-use] .saved")).hasText("已保存");
            } else {
                visit.press("form[data-assessment] .bar button.primary")
                        .open(visit.path().replaceAll("[^/]+$", "platform"))
                        .press("[data-answer=platform-use] [data-clear]");
            }
            assertThat(visit.reload().all("[name=platform-use]:checked")).hasCount(0);
        }
    }

    @Test
    void text_is_saved_after_its_composition_and_not_within(Visits visits) {
        try (var visit = visits.on(Device.PHONE)) {
            begin(visit, 9_000_086);
            var sent = new java.util.concurrent.atomic.AtomicInteger();
            visit.page().onRequest(request -> {
                if (request.method().equals("PUT")) {
                    sent.incrementAndGet();
                }
            });
            var field = visit.all("textarea").first();
            field.focus();
            var keyboard = visit.context().newCDPSession(visit.page());
            var composing = new com.google.gson.JsonObject();
            composing.addProperty("text", "guitie");
            composing.addProperty("selectionStart", 6);
            composing.addProperty("selectionEnd", 6);
            keyboard.send("Input.imeSetComposition", composing);
            visit.page().waitForTimeout(1500);
            assertEquals(0, sent.get(), "sent while it was being composed");
            var word = new com.google.gson.JsonObject();
            word.addProperty("text", "硅铁");
            keyboard.send("Input.insertText", word);
            assertThat(visit.all("[data-overall]")).hasText("已保存");
            assertEquals("硅铁", visit.reload().all("textarea").first().inputValue());
        }
    }

    private static void begin(Visit visit, int number) {
        Registering.as(visit, Newcomer.numbered(number));
        visit.press("form[action='/assessments'] button").press("main a[href*='/sections/']");
    }
}
