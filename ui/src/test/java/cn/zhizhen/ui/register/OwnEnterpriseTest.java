package cn.zhizhen.ui.register;

import static cn.zhizhen.ui.Services.answer;
import static cn.zhizhen.ui.Services.refuse;
import static cn.zhizhen.ui.Services.server;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.patchRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import cn.zhizhen.ui.desk.DeskPageTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OwnEnterpriseTest extends DeskPageTest {

    @BeforeEach
    void register() {
        answer(get(urlEqualTo("/api/enterprises/E1")), sample("register"));
    }

    @Test
    void page_showsFacts_formAndHistory() {
        signedOut()
                .cookie("session", "session-of-zhao")
                .get("/enterprise")
                .then()
                .statusCode(200)
                .body(
                        containsString("企业身份还没有确认"),
                        containsString("86 人"),
                        containsString("5600 万元"),
                        containsString("小型"),
                        containsString("<option value=\"150902\" selected>"),
                        containsString("150981"),
                        containsString("集宁区"),
                        containsString("迁址"),
                        containsString("撤销确认"),
                        not(containsString("name=\"enterprise.employees\"")));
    }

    @Test
    void correction_goesWithTheRevisionThatWasSeen() {
        answer(patch(urlEqualTo("/api/enterprises/E1")), sample("register"));
        correction().post("/enterprise").then().statusCode(303).header("Location", endsWith("?done=corrected"));
        server().verify(patchRequestedFor(urlEqualTo("/api/enterprises/E1"))
                .withHeader("If-Match", equalTo("\"3\""))
                .withRequestBody(equalToJson("""
                        {"name":"恒泰新材料","region":"150902","division":"31","industryClass":"","aboveScale":false,"reason":""}""")));
    }

    @Test
    void correction_refused_comesBackWithWhatWasTyped() {
        refuse(
                patch(urlEqualTo("/api/enterprises/E1")),
                422,
                "invalid",
                "{\"field\":\"enterprise.name\",\"code\":\"too-short\"}");
        landed(correction().post("/enterprise"))
                .statusCode(422)
                .body(containsString("太短了"), containsString("value=\"恒泰新材料\""), not(containsString("密码不会")));
        refuse(patch(urlEqualTo("/api/enterprises/E1")), 412, "stale-revision", "");
        landed(correction().post("/enterprise")).statusCode(412).body(containsString("刚才有别人改过"));
    }

    private static RequestSpecification correction() {
        return form(signedOut().cookie("session", "session-of-zhao"))
                .formParam("revision", "3")
                .formParam("enterprise.name", "恒泰新材料")
                .formParam("enterprise.region", "150902")
                .formParam("enterprise.division", "31")
                .formParam("enterprise.industryClass", "")
                .formParam("enterprise.aboveScale", "no")
                .formParam("reason", "");
    }
}
