package cn.zhizhen.ui.administration;

import static cn.zhizhen.ui.Services.answer;
import static cn.zhizhen.ui.Services.refuse;
import static cn.zhizhen.ui.Services.server;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import cn.zhizhen.ui.desk.DeskPageTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CampaignPagesTest extends DeskPageTest {

    private static final String CAMPAIGN = "/api/campaigns/C1";

    private static RequestSpecification filled() {
        return form(administrator())
                .formParam("title.zh", "2026年秋季诊断")
                .formParam("title.en", "Autumn 2026")
                .formParam("opens", "2026-09-01")
                .formParam("closes", "2026-12-15");
    }

    @Test
    void campaigns_areListedWithTheirDaysAndState() {
        administrator()
                .get("/administration/campaigns")
                .then()
                .statusCode(200)
                .body(
                        containsString("2026-01-01 至 2026-12-31"),
                        containsString("进行中"),
                        containsString("已截止"),
                        containsString("enterprise-diagnosis 2026-2"));
    }

    @Test
    void campaign_created_isConfirmedOnTheList() {
        answer(post(urlEqualTo("/api/campaigns")), "{\"id\":\"C2\",\"revision\":0}");
        filled().post("/administration/campaigns/new")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/administration/campaigns?done=opened"));
        server().verify(
                        postRequestedFor(urlEqualTo("/api/campaigns"))
                                .withRequestBody(
                                        equalToJson(
                                                "{\"title\":{\"zh\":\"2026年秋季诊断\",\"en\":\"Autumn 2026\"},\"opens\":\"2026-09-01\",\"closes\":\"2026-12-15\"}")));
    }

    @Test
    void campaign_refused_keepsWhatWasTyped() {
        refuse(
                post(urlEqualTo("/api/campaigns")),
                422,
                "invalid",
                "{\"field\":\"title.en\",\"code\":\"too-short\"},{\"field\":\"closes\",\"code\":\"before-opening\"}");
        landed(administrator(), filled().post("/administration/campaigns/new"))
                .statusCode(422)
                .body(
                        containsString("有 2 处需要更正"),
                        containsString("href=\"#title.en\""),
                        containsString("截止日期不能早于开始日期"),
                        containsString("value=\"2026年秋季诊断\""),
                        containsString("value=\"2026-12-15\""));
    }

    @Test
    void form_ofACampaign_holdsItsRevision() {
        administrator()
                .get("/administration/campaigns/C1")
                .then()
                .statusCode(200)
                .body(
                        containsString("name=\"revision\" value=\"4\""),
                        containsString("value=\"2026年度企业数字化转型诊断\""),
                        not(containsString("最新发布的问卷")));
        administrator().get("/administration/campaigns/C9").then().statusCode(404);
    }

    @Test
    void campaign_changed_carriesTheRevisionThatWasRead() {
        answer(put(urlEqualTo(CAMPAIGN)), "{\"id\":\"C1\",\"revision\":5}");
        filled().formParam("revision", "4")
                .post("/administration/campaigns/C1")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/administration/campaigns?done=changed"));
        server().verify(putRequestedFor(urlEqualTo(CAMPAIGN)).withHeader("If-Match", equalTo("\"4\"")));
    }

    @Test
    void campaign_changedBySomebodyElse_keepsWhatWasTypedAndExplains() {
        refuse(put(urlEqualTo(CAMPAIGN)), 412, "stale-revision", "");
        landed(administrator(), filled().formParam("revision", "3").post("/administration/campaigns/C1"))
                .statusCode(412)
                .body(
                        containsString("别人改过这个批次"),
                        containsString(
                                "现在保存的是：2026年度企业数字化转型诊断（Digital transformation diagnosis 2026），2026-01-01 至 2026-12-31"),
                        containsString("value=\"2026年秋季诊断\""),
                        containsString("name=\"revision\" value=\"4\""));
    }

    @Test
    void day_thatIsNone_isLeftToTheServiceToRefuse() {
        refuse(post(urlEqualTo("/api/campaigns")), 422, "invalid", "{\"field\":\"opens\",\"code\":\"required\"}");
        landed(
                        administrator(),
                        form(administrator())
                                .formParam("title.zh", "诊断")
                                .formParam("opens", "31.12.2026")
                                .post("/administration/campaigns/new"))
                .statusCode(422)
                .body(containsString("请填写日期"), containsString("value=\"31.12.2026\""));
    }

    @Test
    void documents_areListedWithVersionAndCampaigns() {
        administrator()
                .get("/administration/documents")
                .then()
                .statusCode(200)
                .body(
                        containsString("enterprise-diagnosis"),
                        containsString("14 个部分，89 题"),
                        containsString("4 项指标，4 个等级"),
                        containsString("4 项指标，不分等级"),
                        containsString("6 项目标"),
                        containsString("2025年度企业数字化转型诊断"),
                        containsString("内政发〔2022〕6号"));
    }

    @Test
    void list_withoutCampaigns_saysWhatToDo() {
        answer(get(urlEqualTo("/api/campaigns")), "[]");
        administrator().get("/administration/campaigns").then().body(containsString("还没有批次"));
        administrator().get("/administration/documents").then().body(containsString("还没有批次用到任何文件"));
    }

    @Test
    void campaign_closedByDate_isAskedBackWithTheUnfinishedAndCanBeReopened() {
        answer(
                get(urlEqualTo("/api/campaigns/responses")),
                "[{\"campaign\":\"C1\",\"enterprises\":40,\"begun\":12,\"submitted\":5}]");
        answer(put(urlEqualTo(CAMPAIGN)), "{\"id\":\"C1\",\"revision\":4}");
        landed(administrator(), closing().post("/administration/campaigns/C1"))
                .statusCode(409)
                .body(
                        containsString("还有 7 家企业已经开始、没有提交"),
                        containsString("name=\"closing\""),
                        containsString("value=\"2026-01-02\""));
        server().verify(0, putRequestedFor(urlEqualTo(CAMPAIGN)));
        closing()
                .formParam("closing", "yes")
                .post("/administration/campaigns/C1")
                .then()
                .statusCode(303)
                .header("Location", endsWith("?done=closed&closed=C1&until=2026-12-31"));
        administrator()
                .get("/administration/campaigns?done=closed&closed=C1&until=2026-12-31")
                .then()
                .body(containsString("批次已经关闭"), containsString("撤销：仍开放到 2026-12-31"));
        server().verify(1, putRequestedFor(urlEqualTo(CAMPAIGN)));
    }

    private static RequestSpecification closing() {
        return form(administrator())
                .formParam("title.zh", "2026年秋季诊断")
                .formParam("title.en", "Autumn 2026")
                .formParam("opens", "2026-01-01")
                .formParam("closes", "2026-01-02")
                .formParam("revision", "3");
    }
}
