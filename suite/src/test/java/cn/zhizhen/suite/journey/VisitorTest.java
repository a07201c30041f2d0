package cn.zhizhen.suite.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.suite.browser.Device;
import cn.zhizhen.suite.browser.RunningSuite;
import cn.zhizhen.suite.browser.Visits;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
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

    /** The service is held against the same list, so that no page calls right what is refused a moment later. */
    @Test
    void credit_code_as_people_type_it_gets_the_verdict_of_the_service(Visits visits) throws IOException {
        var sample = new ObjectMapper()
                .readTree(Path.of("../contracts/typed-codes.sample.json").toFile());
        try (var visit = visits.on(Device.PHONE)) {
            visit.open("/register");
            for (var code : sample.get("codes")) {
                var verdict = visit.type("enterprise.code", code.get("typed").textValue())
                        .all("[data-credit-code]");
                assertTrue(verdict.isVisible(), code.toString());
                assertEquals(
                        code.get("code").isNull(), verdict.getAttribute("class").contains("error"), code.toString());
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
