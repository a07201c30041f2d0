package cn.zhizhen.suite.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.suite.browser.Device;
import cn.zhizhen.suite.browser.RunningSuite;
import cn.zhizhen.suite.browser.Visits;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A consultant looks through the enterprises that are assigned and gives one form back. */
@ExtendWith(RunningSuite.class)
class ConsultantTest {

    @ParameterizedTest
    @EnumSource
    void consultant_reads_a_result_and_returns_the_form(Device device, Visits visits) {
        try (var visit = visits.on(device)) {
            visit.signIn("consultant", "zhizhen-demo").inBothLanguages();
            visit.open("/consulting?state=submitted");
            var before = visit.all("tbody tr").count();
            assertTrue(before > 0, "no submitted form");
            visit.press("tbody a[href^='/consulting/']").inBothLanguages();
            assertTrue(visit.text("main").contains("生产设备数字化率"));
            visit.type("comment", "设备总数请按台账再核一遍。");
            visit.all("[name=confirmation]").check();
            visit.press("form[action$='/return'] button");
            assertTrue(visit.all("[role=status]").count() > 0, visit.text("main"));
            visit.open("/consulting?state=submitted");
            assertEquals(before - 1, visit.all("tbody tr").count());
        }
    }
}
