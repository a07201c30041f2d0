package cn.zhizhen.ui.filling;

import static cn.zhizhen.ui.Services.answer;
import static cn.zhizhen.ui.Services.draft;
import static cn.zhizhen.ui.Services.refuse;
import static cn.zhizhen.ui.Services.server;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import cn.zhizhen.ui.PageTest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssessmentPagesTest extends PageTest {

    private static final String CHECK = "/api/assessments/A1/check";
    private static final String SUBMISSION = "/api/assessments/A1/submission";

    @Test
    void tasks_halfWay_saysWhatIsMissingWhere() {
        signedIn()
                .get("/assessments/A1")
                .then()
                .statusCode(200)
                .body(containsString("已完成 4/4"), containsString("必答还差 1 题"), containsString("未开始"));
    }

    @Test
    void tasks_ofADemonstrationEnterprise_areMarked() {
        answer(
                get(urlEqualTo("/api/assessments/A1")),
                draft().replace("\"demonstration\": false", "\"demonstration\": true"));
        signedIn().get("/assessments/A1").then().body(containsString("示范数据"));
    }

    @Test
    void tasks_ofARealEnterprise_areNotMarked() {
        signedIn().get("/assessments/A1").then().body(not(containsString("示范数据")));
    }

    @Test
    void tasks_returned_showTheCommentOfTheConsultant() {
        answer(
                get(urlEqualTo("/api/assessments/A1")),
                draft().replace("\"state\": \"started\"", "\"state\": \"returned\"")
                        .replace(
                                "\"comment\": null",
                                "\"comment\": {\"text\": \"请核对<总数>\", \"by\": \"王顾问\", \"at\": \"2026-11-20T08:00:00Z\"}"));
        signedIn().get("/assessments/A1").then().body(containsString("王顾问"), containsString("请核对&lt;总数&gt;"));
    }

    @Test
    void tasks_returnedAfterClosing_canBeChangedUntilTheWindowCloses() {
        answer(
                get(urlEqualTo("/api/assessments/A1")),
                draft().replace(
                                "\"state\": \"started\"",
                                "\"state\": \"returned\", \"submittedAt\": \"2026-11-20T08:00:00Z\","
                                        + " \"correctableUntil\": \"2027-01-14\"")
                        .replace("\"state\": \"open\"", "\"state\": \"closed\"")
                        .replace(
                                "\"comment\": null",
                                "\"comment\": {\"text\": \"请核对\", \"by\": \"王顾问\", \"at\": \"2026-12-31T08:00:00Z\"}"));
        signedIn()
                .get("/assessments/A1")
                .then()
                .body(
                        containsString("2027-01-14 当天为止可以修改"),
                        containsString("2026-11-20 16:00 提交的结果继续有效"),
                        containsString("href=\"/assessments/A1/check\""),
                        not(containsString("已经截止")));
        signedIn().get("/assessments/A1/sections/equipment").then().body(containsString("data-editable=\"true\""));
    }

    @Test
    void check_withOpenPoints_linksToEachAndOffersNoSubmission() {
        answer(get(urlEqualTo(CHECK)), """
                {"complete": false, "points": [
                  {"section": "equipment", "question": "equipment-networked-rate", "answer": "equipment-networked", "code": "missing", "params": {}},
                  {"section": "network", "question": "data-collection", "answer": "data-collection", "code": "missing", "params": {}}]}""");
        signedIn()
                .get("/assessments/A1/check")
                .then()
                .body(
                        containsString("提交前还有 2 处要补"),
                        containsString("/assessments/A1/sections/equipment#q-equipment-networked"),
                        containsString("/assessments/A1/sections/network#q-data-collection"),
                        not(containsString("name=\"declaration\"")));
    }

    @Test
    void check_complete_showsAnswersInWordsAndTheDeclaration() {
        answer(get(urlEqualTo(CHECK)), "{\"complete\": true, \"points\": []}");
        signedIn()
                .get("/assessments/A1/check")
                .then()
                .body(
                        containsString("name=\"declaration\""),
                        containsString("name=\"key\""),
                        containsString("186 台"),
                        containsString("未回答"));
    }

    @Test
    void submit_withoutDeclaration_isAskedForIt() {
        answer(get(urlEqualTo(CHECK)), "{\"complete\": true, \"points\": []}");
        landed(form(signedIn()).formParam("key", "k-1").post("/assessments/A1/check"))
                .statusCode(422)
                .body(containsString("请先勾选真实性声明"), containsString("value=\"k-1\""));
        server().verify(0, postRequestedFor(urlEqualTo(SUBMISSION)));
    }

    @Test
    void submit_tappedTwice_sendsTheSameKeyAndLeadsToTheResult() {
        answer(post(urlEqualTo(SUBMISSION)), "{\"snapshot\": 1}");
        for (int tap = 0; tap < 2; tap++) {
            form(signedIn())
                    .formParam("key", "k-1")
                    .formParam("declaration", "yes")
                    .post("/assessments/A1/check")
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/assessments/A1/result"));
        }
        server().verify(2, postRequestedFor(urlEqualTo(SUBMISSION)).withHeader("Idempotency-Key", equalTo("k-1")));
    }

    @Test
    void submit_thatIsIncomplete_showsWhatIsMissing() {
        answer(
                get(urlEqualTo(CHECK)),
                "{\"points\": [{\"section\": \"network\", \"question\": \"network\", \"answer\": \"network\", \"code\": \"missing\"}]}");
        refuse(post(urlEqualTo(SUBMISSION)), 422, "incomplete", "");
        landed(form(signedIn())
                        .formParam("key", "k-1")
                        .formParam("declaration", "yes")
                        .post("/assessments/A1/check"))
                .statusCode(422)
                .body(containsString("提交前还有 1 处要补"));
    }
}
