package cn.zhizhen.ui.consulting;

import static cn.zhizhen.ui.Services.answer;
import static cn.zhizhen.ui.Services.contract;
import static cn.zhizhen.ui.Services.draft;
import static cn.zhizhen.ui.Services.refuse;
import static cn.zhizhen.ui.Services.server;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import cn.zhizhen.ui.desk.DeskPageTest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConsultingTest extends DeskPageTest {

    private static final String LIST = "/api/assessments";
    private static final String RETURN = "/api/assessments/A1/return";

    private static void submitted() {
        answer(
                get(urlEqualTo("/api/assessments/A1")),
                draft().replace(
                                "\"state\": \"started\"",
                                "\"state\": \"submitted\", \"submittedAt\": \"2026-11-20T08:00:00Z\","
                                        + " \"ifReturnedUntil\": \"2026-12-09\""));
        answer(get(urlEqualTo("/api/assessments/A1/result")), contract("result"));
    }

    @Test
    void list_showsRatesBesideTargetsAndLevelsByName() {
        answer(get(urlPathEqualTo(LIST)), sample("assessments"));
        consultant()
                .get("/consulting")
                .then()
                .statusCode(200)
                .body(
                        containsString("href=\"/consulting/A1\""),
                        containsString("58.52%"),
                        containsString("目标 60%"),
                        containsString("未达标"),
                        containsString("75.00%"),
                        containsString("已达标"),
                        containsString("未使用"),
                        containsString("未定级"),
                        containsString("集成提升"));
    }

    @Test
    void list_withoutAValue_saysSoInsteadOfZero() {
        answer(get(urlPathEqualTo(LIST)), sample("assessments"));
        consultant()
                .get("/consulting")
                .then()
                .body(containsString("无数值"), containsString("提交后显示"), not(containsString("0.00%")));
    }

    @Test
    void list_ofAnEnterpriseThatHasNotBegun_leadsNowhere() {
        answer(get(urlPathEqualTo(LIST)), sample("assessments"));
        consultant()
                .get("/consulting")
                .then()
                .body(containsString("丰镇铁合金"), containsString("未开始"), not(containsString("/consulting/\"")));
    }

    @Test
    void nextPage_keepsTheFilters() {
        answer(get(urlPathEqualTo(LIST)), sample("assessments"));
        consultant()
                .queryParam("q", "铁")
                .get("/consulting?state=draft&cursor=MTA")
                .then()
                .body(
                        containsString("/consulting?state=draft&amp;q=%E9%93%81&amp;cursor=MjA"),
                        containsString("href=\"/consulting?state=draft&amp;q=%E9%93%81\""),
                        containsString("value=\"draft\" selected"));
        server().verify(getRequestedFor(urlPathEqualTo(LIST))
                .withQueryParam("campaign", equalTo("C1"))
                .withQueryParam("state", equalTo("draft"))
                .withQueryParam("q", equalTo("铁"))
                .withQueryParam("cursor", equalTo("MTA")));
    }

    @Test
    void list_withoutEnterprises_saysWhoAssignsThem() {
        answer(get(urlPathEqualTo(LIST)), "{\"items\":[]}");
        consultant().get("/consulting").then().body(containsString("还没有企业指派给您"));
        consultant().get("/consulting?q=x").then().body(containsString("没有符合条件的企业"));
    }

    @Test
    void list_inEnglish_isEnglish() {
        answer(get(urlPathEqualTo(LIST)), sample("assessments"));
        consultant()
                .get("/consulting?lang=en")
                .then()
                .body(containsString("target 60%"), containsString(">below<"), containsString("Jining, Ulanqab"));
    }

    @Test
    void campaign_thatDoesNotExist_isNotThere() {
        consultant().get("/consulting?campaign=C9").then().statusCode(404);
    }

    @Test
    void assessment_submitted_showsResultAndAnswersInWords() {
        submitted();
        consultant()
                .get("/consulting/A1")
                .then()
                .statusCode(200)
                .body(
                        containsString("52.15%"),
                        containsString("二级 规范级"),
                        containsString("412 人"),
                        containsString("共 186 台"),
                        containsString("退回给企业"),
                        containsString("可以修改到 2026-12-09 当天，批次截止后也可以"),
                        containsString("照常计入统计"),
                        containsString("从未退回过"));
    }

    @Test
    void assessment_withoutAnswer_tellsUnansweredFromNotAsked() {
        consultant()
                .get("/consulting/A1")
                .then()
                .statusCode(200)
                .body(
                        containsString("<span class=\"absent\">未回答</span>"),
                        containsString("<span class=\"notasked\">不涉及</span>"),
                        containsString("还没有提交"),
                        not(containsString("退回给企业")));
    }

    @Test
    void assessment_returnedEarlier_tellsWhenAndWhy() {
        answer(
                get(urlEqualTo("/api/assessments/A1")),
                draft().replace("\"state\": \"started\"", "\"state\": \"returned\"")
                        .replace(
                                "\"comment\": null",
                                "\"comment\": {\"text\": \"设备总数偏小\", \"by\": \"李顾问\", \"at\": \"2026-11-22T08:00:00Z\"}"));
        consultant()
                .get("/consulting/A1")
                .then()
                .body(containsString("设备总数偏小"), containsString("李顾问，2026-11-22 16:00"), containsString("企业尚未重新提交"));
    }

    @Test
    void assessment_returned_keepsItsResultAndSaysUntilWhen() {
        answer(
                get(urlEqualTo("/api/assessments/A1")),
                draft().replace(
                                "\"state\": \"started\"",
                                "\"state\": \"returned\", \"submittedAt\": \"2026-11-20T08:00:00Z\","
                                        + " \"correctableUntil\": \"2026-12-09\", \"changedSinceReturn\": true")
                        .replace(
                                "\"comment\": null",
                                "\"comment\": {\"text\": \"设备总数偏小\", \"by\": \"李顾问\", \"at\": \"2026-11-22T08:00:00Z\"}"));
        answer(get(urlEqualTo("/api/assessments/A1/result")), contract("result"));
        consultant()
                .get("/consulting/A1")
                .then()
                .body(
                        containsString("52.15%"),
                        containsString("可以修改到 2026-12-09 当天"),
                        containsString("下面是企业正在修改的答案；结果和统计依据 2026-11-20 16:00 提交的那一份"),
                        not(containsString("退回给企业")));
    }

    @Test
    void assessment_ofSomebodyElse_isNotThere() {
        consultant().get("/consulting/A7").then().statusCode(404).body(containsString("没有找到这个页面"));
    }

    @Test
    void return_withAReason_isSentAndConfirmed() {
        submitted();
        server().stubFor(post(urlEqualTo(RETURN)).willReturn(ok()));
        form(consultant())
                .formParam("comment", "设备总数请附台账")
                .formParam("confirmation", "yes")
                .post("/consulting/A1/return")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/consulting/A1?done=returned"));
        server().verify(postRequestedFor(urlEqualTo(RETURN))
                .withRequestBody(equalToJson("{\"comment\":\"设备总数请附台账\"}")));
        consultant().get("/consulting/A1?done=returned").then().body(containsString("已退回"));
    }

    @Test
    void return_unconfirmed_isNotSentAndKeepsTheComment() {
        submitted();
        landed(
                        consultant(),
                        form(consultant())
                                .formParam("comment", "设备总数请附台账")
                                .formParam("_page", "/consulting/A1")
                                .post("/consulting/A1/return"))
                .statusCode(422)
                .body(containsString("请勾选确认"), containsString("设备总数请附台账</textarea>"));
        server().verify(0, postRequestedFor(urlEqualTo(RETURN)));
    }

    @Test
    void return_withoutAReason_isNotSent() {
        submitted();
        landed(
                        consultant(),
                        form(consultant())
                                .formParam("confirmation", "yes")
                                .formParam("_page", "/consulting/A1")
                                .post("/consulting/A1/return"))
                .statusCode(422)
                .body(containsString("请写明退回的原因"), containsString("value=\"yes\" checked"));
        server().verify(0, postRequestedFor(urlEqualTo(RETURN)));
    }

    @Test
    void return_refusedByTheService_saysWhyAndKeepsTheComment() {
        submitted();
        refuse(post(urlEqualTo(RETURN)), 422, "invalid", "{\"field\":\"comment\",\"code\":\"too-short\"}");
        landed(
                        consultant(),
                        form(consultant())
                                .formParam("comment", "改")
                                .formParam("confirmation", "yes")
                                .formParam("_page", "/consulting/A1")
                                .post("/consulting/A1/return"))
                .statusCode(422)
                .body(containsString("意见太短"), containsString(">改</textarea>"));
    }

    @Test
    void return_withoutTheToken_isRefused() {
        submitted();
        consultant()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("comment", "设备总数请附台账")
                .formParam("confirmation", "yes")
                .post("/consulting/A1/return")
                .then()
                .statusCode(400);
        server().verify(0, postRequestedFor(urlEqualTo(RETURN)));
    }

    @Test
    void return_ofWhatWasReturnedMeanwhile_stillShowsTheComment() {
        refuse(post(urlEqualTo(RETURN)), 409, "not-submitted", "");
        landed(
                        consultant(),
                        form(consultant())
                                .formParam("_page", "/consulting/A1")
                                .formParam("comment", "设备总数请附台账")
                                .formParam("confirmation", "yes")
                                .post("/consulting/A1/return"))
                .body(containsString("<blockquote>设备总数请附台账</blockquote>"), containsString("还没有提交"));
    }
}
