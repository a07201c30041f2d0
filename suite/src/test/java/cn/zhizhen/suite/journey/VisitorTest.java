package cn.zhizhen.suite.journey;

import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.suite.browser.Device;
import cn.zhizhen.suite.browser.RunningSuite;
import cn.zhizhen.suite.browser.Visits;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody without an account looks in. */
@ExtendWith(RunningSuite.class)
class VisitorTest {

    @ParameterizedTest
    @EnumSource
    void pages_without_sign_in_are_accessible_in_both_languages(Device device, Visits visits) {
        try (var visit = visits.on(device)) {
            for (var path : new String[] {"/sign-in", "/register"}) {
                visit.open(path);
                var chinese = visit.text("h1");
                visit.inEnglish();
                assertTrue(visit.text("h1").matches("[\\x00-\\x7f]+"), visit.text("h1"));
                visit.inChinese();
                assertTrue(visit.text("h1").equals(chinese));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void unknown_page_says_so_and_leads_on(Device device, Visits visits) {
        try (var visit = visits.on(device)) {
            visit.open("/there-is-no-such-page");
            assertTrue(visit.all("main a[href='/']").count() > 0);
        }
    }
}
