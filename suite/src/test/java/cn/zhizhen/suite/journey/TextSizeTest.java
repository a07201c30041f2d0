package cn.zhizhen.suite.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.suite.browser.Device;
import cn.zhizhen.suite.browser.RunningSuite;
import cn.zhizhen.suite.browser.Visit;
import cn.zhizhen.suite.browser.Visits;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages hold when their text is twice as large, and a person can ask for large text. */
@ExtendWith(RunningSuite.class)
class TextSizeTest {

    private static final String TWICE = "document.documentElement.style.fontSize = '212.5%'";
    /** What reaches beyond the window and stands in no box of its own that scrolls. */
    private static final String BEYOND = """
            () => {
              const width = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= width) return [];
              return [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > width + 1 && !e.closest('.scroll'))
                .map(e => e.tagName + '.' + e.className + ' ' + e.textContent.trim().slice(0, 30)).slice(0, 5)
                .concat(['' + document.documentElement.scrollWidth]);
            }""";
    /** Figures that are broken within, as if each digit were a word. */
    private static final String BROKEN = """
            () => [...document.querySelectorAll('.figure, .state b, .number, .state')].filter(e => {
                const range = document.createRange();
                const texts = document.createTreeWalker(e, NodeFilter.SHOW_TEXT);
                while (texts.nextNode()) {
                  for (const found of texts.currentNode.data.matchAll(/[0-9.]{2,8}%?/g)) {
                    range.setStart(texts.currentNode, found.index);
                    range.setEnd(texts.currentNode, found.index + found[0].length);
                    if (new Set([...range.getClientRects()].map(r => Math.round(r.top))).size > 1) return true;
                  }
                }
              }).map(e => e.className + ' ' + e.textContent.trim().slice(0, 40))""";

    @ParameterizedTest
    @EnumSource
    void pages_hold_with_text_twice_as_large(Device device, Visits visits) {
        var faults = new ArrayList<String>();
        try (var visit = visits.on(device)) {
            look(visit, faults, "/", "/sign-in", "/register", "/no/such/page", "/v/none");
        }
        try (var visit = visits.on(device)) {
            visit.signIn("owner", "zhizhen-demo");
            var assessment = visit.hrefs("main a[href$='/check']").get(0).replace("/check", "");
            look(visit, faults, "/home", assessment, assessment + "/check");
            visit.open(assessment);
            look(visit, faults, visit.hrefs("main a[href*='/sections/']").toArray(String[]::new));
        }
        try (var visit = visits.on(device)) {
            visit.signIn("consultant", "zhizhen-demo").open("/consulting?state=submitted");
            var dossier = visit.hrefs("tbody a[href^='/consulting/']").get(0);
            look(visit, faults, "/consulting", dossier, dossier.replace("/consulting", "/assessments") + "/result");
        }
        try (var visit = visits.on(device)) {
            visit.signIn("officer", "zhizhen-demo");
            look(visit, faults, "/bureau", "/bureau/enterprises");
        }
        try (var visit = visits.on(device)) {
            visit.signIn("administrator", "zhizhen-demo").open("/administration/campaigns");
            var campaign =
                    visit.hrefs("tbody a[href^='/administration/campaigns/']").get(0);
            look(
                    visit,
                    faults,
                    "/administration",
                    "/administration/invitations",
                    "/administration/enterprises",
                    "/administration/campaigns",
                    "/administration/campaigns/new",
                    "/administration/documents",
                    campaign);
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void large_text_is_asked_for_once(Visits visits) {
        try (var visit = visits.withoutScript(Device.PHONE)) {
            visit.open("/sign-in?return=/home");
            var before = size(visit);
            visit.press("a[data-text-size]");
            assertTrue(size(visit) > before * 1.3, size(visit) + " px");
            assertEquals("/home", visit.all("[name=return]").inputValue());
            visit.signIn("owner", "zhizhen-demo");
            assertTrue(size(visit) > before * 1.3, size(visit) + " px after signing in");
            visit.inEnglish();
            assertEquals("Standard text", visit.text("a[data-text-size]"));
            visit.press("a[data-text-size]");
            assertEquals(before, size(visit));
        }
    }

    private static double size(Visit visit) {
        var size = (String) visit.page().evaluate("getComputedStyle(document.documentElement).fontSize");
        return Double.parseDouble(size.replace("px", ""));
    }

    private static void look(Visit visit, List<String> faults, String... paths) {
        for (var path : paths) {
            for (var language : List.of("zh", "en")) {
                visit.page().navigate(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
                visit.page().evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
                visit.page().evaluate(TWICE);
                ((List<?>) visit.page().evaluate(BEYOND))
                        .forEach(fault -> faults.add(language + " " + path + " beyond: " + fault));
                ((List<?>) visit.page().evaluate(BROKEN))
                        .forEach(fault -> faults.add(language + " " + path + " broken: " + fault));
            }
        }
    }
}
