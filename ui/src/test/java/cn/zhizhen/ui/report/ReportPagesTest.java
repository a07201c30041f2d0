package cn.zhizhen.ui.report;

import static cn.zhizhen.ui.Services.answer;
import static cn.zhizhen.ui.Services.server;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.startsWith;

import cn.zhizhen.ui.PageTest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ReportPagesTest extends PageTest {

    @Test
    void report_ordered_leadsToTheDocument() {
        answer(post(urlEqualTo("/api/reports")), "{\"id\":\"R1\",\"language\":\"en\"}");
        form(signedIn())
                .formParam("assessment", "A1")
                .formParam("language", "en")
                .post("/reports")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/reports/R1"));
        server().verify(postRequestedFor(urlEqualTo("/api/reports"))
                .withRequestBody(equalToJson("{\"assessment\":\"A1\",\"language\":\"en\"}")));
    }

    @Test
    void report_read_isTheDocumentItself() {
        server().stubFor(get(urlEqualTo("/api/reports/R1"))
                .withHeader("Accept", containing("application/pdf"))
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/pdf")
                        .withBody("%PDF-1.7 …")));
        signedIn()
                .get("/reports/R1")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .body(startsWith("%PDF"));
    }

    @Test
    void report_ofTheNeighbour_isNotFound() {
        signedIn().get("/reports/R2").then().statusCode(404).body(containsString("没有找到"));
    }

    @Test
    void verification_ofAKnownCode_namesEnterpriseAndDigest() {
        answer(
                get(urlEqualTo("/api/verifications/ABCD")),
                "{\"code\":\"ABCD\",\"createdAt\":\"2026-11-20T08:05:00Z\",\"enterprise\":\"恒泰合金\",\"digest\":\"sha256:1\",\"language\":\"zh\"}");
        signedOut().get("/v/ABCD").then().statusCode(200).body(containsString("恒泰合金"), containsString("sha256:1"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            standing,   现行有效
            returned,   已被顾问退回
            superseded, 取代
            withdrawn,  已撤回
            of-later,   目前查不到
            """)
    void verification_tellsWhatBecameOfTheData(String state, String said) {
        answer(get(urlEqualTo("/api/verifications/FATE")), """
                {"code": "FATE", "createdAt": "2026-11-20T08:05:00Z", "enterprise": "恒泰合金", "digest": "sha256:1", "language": "zh",
                 "sha256": "ab12", "fate": {"state": "%s", "since": "2026-11-24T02:00:00Z"}}""".formatted(state));
        signedOut()
                .get("/v/FATE")
                .then()
                .statusCode(200)
                .body(containsString(said), containsString("ab12"), containsString("2026-11-24 10:00"));
    }

    @Test
    void report_thatTheReaderHolds_isNotSentAgain() {
        server().stubFor(get(urlEqualTo("/api/reports/R3"))
                .withHeader("If-None-Match", equalTo("\"ab12\""))
                .willReturn(aResponse().withStatus(304).withHeader("ETag", "\"ab12\"")));
        signedIn()
                .header("If-None-Match", "\"ab12\"")
                .get("/reports/R3")
                .then()
                .statusCode(304)
                .header("ETag", org.hamcrest.Matchers.equalTo("\"ab12\""));
    }

    @Test
    void verification_ofAnUnknownCode_saysSo() {
        signedOut().get("/v/NONE").then().statusCode(404).body(containsString("没有找到这个核验码"));
    }
}
