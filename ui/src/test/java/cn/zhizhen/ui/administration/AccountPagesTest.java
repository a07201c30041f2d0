package cn.zhizhen.ui.administration;

import static cn.zhizhen.ui.Services.answer;
import static cn.zhizhen.ui.Services.refuse;
import static cn.zhizhen.ui.Services.server;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import cn.zhizhen.ui.desk.DeskPageTest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountPagesTest extends DeskPageTest {

    @BeforeEach
    void register() {
        answer(get(urlPathEqualTo("/api/accounts")), sample("accounts"));
    }

    @Test
    void accounts_areListedWithRoleAndPlace() {
        administrator()
                .get("/administration")
                .then()
                .statusCode(200)
                .body(
                        containsString("工信局乙"),
                        containsString("乌兰察布市"),
                        containsString("从未登录"),
                        containsString("确认停用"),
                        containsString("确认启用"));
    }

    @Test
    void ownAccount_cannotBeDisabled() {
        administrator()
                .get("/administration")
                .then()
                .body(containsString("您自己"), not(containsString("/administration/accounts/U1")));
        refuse(put(urlEqualTo("/api/accounts/U1")), 409, "own-account", "");
        landed(
                        administrator(),
                        form(administrator())
                                .formParam("disabled", "true")
                                .formParam("_page", "/administration?role=member")
                                .post("/administration/accounts/U1"))
                .statusCode(409)
                .body(containsString("不能停用您自己"));
    }

    @Test
    void search_goesToTheServiceAndIsKeptByTheNextPage() {
        administrator()
                .get("/administration?q=li&role=consultant")
                .then()
                .body(containsString("/administration?q=li&amp;role=consultant&amp;cursor=NTA"));
        server().verify(getRequestedFor(urlPathEqualTo("/api/accounts"))
                .withQueryParam("q", equalTo("li"))
                .withQueryParam("role", equalTo("consultant")));
    }

    @Test
    void account_disabled_isConfirmedOnTheSameList() {
        answer(put(urlEqualTo("/api/accounts/U2")), "{}");
        form(administrator())
                .formParam("disabled", "true")
                .post("/administration/accounts/U2?role=officer")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/administration?role=officer&done=disabled"));
        server().verify(putRequestedFor(urlEqualTo("/api/accounts/U2"))
                .withRequestBody(equalToJson("{\"disabled\":true}")));
        administrator().get("/administration?done=disabled").then().body(containsString("账号已停用"));
    }

    @Test
    void account_withoutTheToken_staysAsItIs() {
        administrator()
                .contentType("application/x-www-form-urlencoded")
                .formParam("disabled", "true")
                .post("/administration/accounts/U2")
                .then()
                .statusCode(400);
        server().verify(0, putRequestedFor(urlEqualTo("/api/accounts/U2")));
    }

    @Test
    void invitation_isShownOnceWithItsLink() {
        answer(
                post(urlEqualTo("/api/invitations")),
                "{\"token\":\"secret-of-officer\",\"role\":\"officer\",\"region\":{\"code\":\"150900\",\"name\":"
                        + "{\"zh\":\"乌兰察布市\",\"en\":\"Ulanqab\"}},\"expiresAt\":\"2026-12-01T00:00:00Z\"}");
        landed(
                        administrator(),
                        form(administrator())
                                .formParam("role", "officer")
                                .formParam("region", "150900")
                                .post("/administration/invitations"))
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body(
                        containsString("/invitations/secret-of-officer\""),
                        containsString("只显示这一次"),
                        containsString("data-copy=\"link\""),
                        containsString("乌兰察布市"));
        server().verify(postRequestedFor(urlEqualTo("/api/invitations"))
                .withRequestBody(equalToJson("{\"role\":\"officer\",\"region\":\"150900\"}")));
    }

    @Test
    void invitation_ofAConsultant_hasNoRegion() {
        answer(
                post(urlEqualTo("/api/invitations")),
                "{\"token\":\"t\",\"role\":\"consultant\",\"expiresAt\":\"2026-12-01T00:00:00Z\"}");
        landed(
                        administrator(),
                        form(administrator())
                                .formParam("role", "consultant")
                                .formParam("region", "150900")
                                .post("/administration/invitations"))
                .statusCode(200);
        server().verify(postRequestedFor(urlEqualTo("/api/invitations"))
                .withRequestBody(equalToJson("{\"role\":\"consultant\"}")));
    }

    @Test
    void invitation_incomplete_saysWhatIsMissing() {
        refuse(
                post(urlEqualTo("/api/invitations")),
                422,
                "invalid",
                "{\"field\":\"region\",\"code\":\"unknown-region\"}");
        landed(
                        administrator(),
                        form(administrator()).formParam("role", "officer").post("/administration/invitations"))
                .statusCode(422)
                .body(
                        containsString("请选择管辖的地区"),
                        containsString("value=\"officer\" checked"),
                        containsString("href=\"#region\""));
    }
}
