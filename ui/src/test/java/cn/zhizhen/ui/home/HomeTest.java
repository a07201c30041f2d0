package cn.zhizhen.ui.home;

import static cn.zhizhen.ui.Services.answer;
import static cn.zhizhen.ui.Services.server;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import cn.zhizhen.ui.PageTest;
import cn.zhizhen.ui.Services;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HomeTest extends PageTest {

    private static final String PROGRESS = "\"progress\":{\"answered\":12,\"asked\":57}";

    private static ValidatableResponse home(String campaignState, String assessment) {
        answer(
                get(urlEqualTo("/api/campaigns")),
                "[{\"id\":\"C1\",\"title\":{\"zh\":\"2026年度诊断\",\"en\":\"Diagnosis 2026\"},\"opens\":\"2026-01-01\",\"closes\":\"2026-12-31\",\"state\":\"%s\"}]"
                        .formatted(campaignState));
        answer(get(urlPathEqualTo("/api/assessments")), "{\"items\":[" + assessment + "],\"next\":null}");
        return signedOut()
                .cookie("session", "session-of-zhao")
                .get("/home")
                .then()
                .statusCode(200);
    }

    @Test
    void front_signedOut_explainsAndInvites() {
        signedOut()
                .get("/")
                .then()
                .statusCode(200)
                .body(containsString("href=\"/register\""), containsString("href=\"/sign-in\""));
    }

    @Test
    void home_signedOut_leadsToSignIn() {
        signedOut().get("/home").then().statusCode(303).header("Location", containsString("/sign-in?return=%2Fhome"));
    }

    @Test
    void home_notBegun_offersToBegin() {
        home("open", "{\"id\":null,\"state\":\"not-begun\"}")
                .body(containsString("2026年度诊断"), containsString("开始填写"), containsString("2026-12-31 截止"));
    }

    @Test
    void home_ofAnUnconfirmedEnterprise_saysThatItDoesNotCountYet() {
        home("open", "{\"id\":null,\"state\":\"not-begun\",\"confirmed\":false}")
                .body(containsString("企业身份还没有确认"), containsString("href=\"/enterprise\""));
        home("open", "{\"id\":null,\"state\":\"not-begun\",\"confirmed\":true}").body(not(containsString("企业身份还没有确认")));
    }

    @Test
    void home_started_saysHowFar() {
        home("open", "{\"id\":\"A1\",\"state\":\"started\"," + PROGRESS + "}")
                .body(containsString("已答 12 题，共 57 题"), containsString("href=\"/assessments/A1\""));
    }

    @Test
    void home_complete_leadsToTheCheck() {
        home("open", "{\"id\":\"A1\",\"state\":\"complete\"," + PROGRESS + "}")
                .body(containsString("href=\"/assessments/A1/check\""));
    }

    @Test
    void home_returned_showsTheComment() {
        answer(
                get(urlEqualTo("/api/assessments/A1")),
                "{\"id\":\"A1\",\"comment\":{\"text\":\"请核对总数\",\"by\":\"王顾问\",\"at\":\"2026-11-20T08:00:00Z\"}}");
        home("open", "{\"id\":\"A1\",\"state\":\"returned\"," + PROGRESS + "}").body(containsString("请核对总数"));
    }

    /** After the campaign has closed as well: the window of correction is open and the earlier result counts. */
    @Test
    void home_returnedAfterClosing_saysUntilWhenAndThatTheResultStands() {
        answer(get(urlEqualTo("/api/assessments/A1")), "{\"id\":\"A1\"}");
        home(
                        "closed",
                        "{\"id\":\"A1\",\"state\":\"returned\",\"submittedAt\":\"2026-11-20T08:00:00Z\","
                                + "\"correctableUntil\":\"2027-01-14\"," + PROGRESS + "}")
                .body(
                        containsString("2027-01-14 当天为止可以修改并重新提交，批次截止后也可以"),
                        containsString("2026-11-20 16:00 提交的结果继续有效，照常计入统计"),
                        containsString(">去修改<"),
                        containsString("/assessments/A1/result"),
                        not(containsString("没有在截止前提交")));
    }

    @Test
    void home_submittedWhileReportsAreDown_stillLeadsToTheResult() {
        home("open", "{\"id\":\"A1\",\"state\":\"submitted\",\"submittedAt\":\"2026-11-20T08:00:00Z\"}")
                .body(containsString("/assessments/A1/result"), containsString("2026-11-20 16:00"));
    }

    @Test
    void home_submitted_listsReports() {
        answer(
                get(urlPathEqualTo("/api/reports")),
                "[{\"id\":\"R1\",\"language\":\"zh\",\"createdAt\":\"2026-11-20T08:05:00Z\"}]");
        home("closed", "{\"id\":\"A1\",\"state\":\"submitted\",\"submittedAt\":\"2026-11-20T08:00:00Z\"}")
                .body(containsString("/reports/R1"));
    }

    @Test
    void home_closedWithoutSubmission_saysSoAndOffersNoForm() {
        home("closed", "{\"id\":\"A1\",\"state\":\"started\"," + PROGRESS + "}")
                .body(containsString("没有在截止前提交"), not(containsString("继续填写")));
    }

    @Test
    void home_ofAConsultant_isElsewhere() {
        answer(post(urlEqualTo("/api/tokens")), """
                {"accessToken": "t", "expiresIn": 600, "session": "s", "sessionExpiresAt": "2099-01-01T00:00:00Z",
                 "me": {"account": "wang", "name": "王顾问", "role": "consultant"}}""");
        signedOut()
                .cookie("session", "s")
                .get("/home")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/consulting"));
    }

    @Test
    void begin_opensTheAssessmentAndLeadsToIt() {
        answer(post(urlEqualTo("/api/assessments")), Services.draft());
        form(signedIn())
                .formParam("campaign", "C1")
                .post("/assessments")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/assessments/A1"));
        server().verify(postRequestedFor(urlEqualTo("/api/assessments"))
                .withRequestBody(equalToJson("{\"campaign\":\"C1\"}")));
    }
}
