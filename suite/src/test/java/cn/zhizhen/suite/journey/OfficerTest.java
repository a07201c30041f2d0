package cn.zhizhen.suite.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.suite.browser.Device;
import cn.zhizhen.suite.browser.RunningSuite;
import cn.zhizhen.suite.browser.Visits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An officer sees how far the region is, and nothing of anybody else's region. */
@ExtendWith(RunningSuite.class)
class OfficerTest {

    @ParameterizedTest
    @EnumSource
    void officer_reads_the_board_from_every_side(Device device, Visits visits) {
        try (var visit = visits.on(device)) {
            visit.signIn("officer", "zhizhen-demo").inBothLanguages();
            assertTrue(visit.text("main").contains("生产设备数字化率"));
            for (var by : visit.hrefs("nav.switches a[href*='by=']")) {
                visit.open(by);
            }
            visit.inBothLanguages();
            visit.open("/bureau/enterprises").inBothLanguages();
            assertTrue(visit.all("tbody tr").count() > 0);
        }
    }

    @Test
    void table_is_taken_home_as_csv_that_excel_reads(Visits visits) {
        try (var visit = visits.on(Device.DESKTOP)) {
            visit.signIn("officer", "zhizhen-demo");
            var csv = visit.fetch(visit.hrefs("main .actions a.button").get(0));
            assertTrue(csv.startsWith("\uFEFF"), csv);
            assertTrue(csv.contains("呼和浩特市"), csv);
        }
    }

    @Test
    void officer_of_a_league_sees_that_league_alone(Visits visits) {
        try (var visit = visits.on(Device.DESKTOP)) {
            visit.signIn("officer-ulanqab", "zhizhen-demo");
            assertTrue(visit.text("h1").contains("乌兰察布"), visit.text("h1"));
            assertFalse(visit.text("main").contains("呼和浩特"));
            visit.open("/bureau/enterprises");
            assertFalse(visit.text("table").contains("呼和浩特"));
            assertEquals(404, visit.status("/consulting/" + "00000000-0000-0000-0000-000000000000"));
        }
    }
}
