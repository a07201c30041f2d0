package cn.zhizhen.ui.refusal;

import static cn.zhizhen.ui.Services.server;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.ui.PageTest;
import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErrorPagesTest extends PageTest {

    @Test
    void address_thatIsNot_getsAFriendlyPage() {
        signedOut().get("/no/such/page").then().statusCode(404).body(containsString("没有找到这个页面"));
    }

    @Test
    void address_thatIsNotInEnglish_getsItInEnglish() {
        signedOut().cookie("lang", "en").get("/no/such/page").then().body(containsString("This page was not found"));
    }

    @Test
    void service_thatCannotBeReached_promisesOnlyWhatIsTrue() {
        server().stubFor(get(urlEqualTo("/api/assessments/A1"))
                .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        signedIn()
                .get("/assessments/A1")
                .then()
                .statusCode(503)
                .body(containsString("已经保存的内容不受影响"), not(containsString("自动送出")));
    }

    @Test
    void service_thatFails_isNotReportedAsOurs() {
        server().stubFor(get(urlEqualTo("/api/assessments/A1"))
                .willReturn(aResponse().withStatus(500)));
        signedIn().get("/assessments/A1").then().statusCode(503).header("Retry-After", "10");
    }

    @Test
    void addressThatServicesDoNotUnderstand_isTheVisitorsToMend() {
        server().stubFor(get(urlEqualTo("/api/assessments/A1"))
                .willReturn(aResponse()
                        .withStatus(400)
                        .withHeader("Content-Type", "application/problem+json")
                        .withBody("{\"code\":\"malformed\"}")));
        signedIn().get("/assessments/A1").then().statusCode(400).body(containsString("表单已过期或内容有误"));
    }

    @Test
    void scriptThatAsksForJson_getsAProblemDocument() {
        signedIn()
                .accept("application/json")
                .get("/no/such/page")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void service_thatHangs_costsAPageTwoSeconds() {
        server().stubFor(any(anyUrl()).willReturn(aResponse().withFixedDelay(20_000)));
        for (var browser : List.of(signedIn(), signedOut().cookie("session", "session-of-zhao"))) {
            var start = System.nanoTime();
            browser.get("/assessments/A1").then().statusCode(503).body(containsString("暂时连不上服务"));
            assertTrue(Duration.ofNanos(System.nanoTime() - start).toSeconds() < 6, "longer than it should be by far");
        }
    }
}
