package cn.zhizhen.ui.administration;

import static cn.zhizhen.ui.Services.answer;
import static cn.zhizhen.ui.Services.server;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
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
class AssignmentPagesTest extends DeskPageTest {

    private static final String PAGE = "/administration/enterprises";

    @BeforeEach
    void register() {
        answer(get(urlPathEqualTo("/api/accounts")), sample("consultants"));
        answer(get(urlPathEqualTo("/api/enterprises")), sample("enterprises"));
        server().stubFor(put(anyUrl()).willReturn(noContent()));
        server().stubFor(delete(anyUrl()).willReturn(noContent()));
    }

    @Test
    void enterprises_showTheirConsultants_andOfferThoseWhoCanSignIn() {
        administrator()
                .get(PAGE)
                .then()
                .statusCode(200)
                .body(
                        containsString("恒泰合金"),
                        containsString("未指派"),
                        containsString("value=\"E1 K1\""),
                        containsString("<option value=\"K1\""),
                        not(containsString("<option value=\"K2\"")));
    }

    @Test
    void search_goesToTheService() {
        administrator().queryParam("q", "铁").get(PAGE + "?region=150900").then().statusCode(200);
        server().verify(getRequestedFor(urlPathEqualTo("/api/enterprises"))
                .withQueryParam("q", equalTo("铁"))
                .withQueryParam("region", equalTo("150900")));
    }

    @Test
    void enterprises_ticked_goToOneConsultant() {
        form(administrator())
                .formParam("consultant", "K1")
                .formParam("enterprise", "E1", "E2")
                .post(PAGE + "?region=150900")
                .then()
                .statusCode(303)
                .header("Location", endsWith(PAGE + "?region=150900&done=assigned"));
        server().verify(putRequestedFor(urlEqualTo("/api/enterprises/E1/consultants/K1")));
        server().verify(putRequestedFor(urlEqualTo("/api/enterprises/E2/consultants/K1")));
        administrator().get(PAGE + "?done=assigned").then().body(containsString("已指派。"));
    }

    @Test
    void consultant_released_isTakenFromOneEnterprise() {
        form(administrator())
                .formParam("consultant", "")
                .formParam("release", "E1 K1")
                .post(PAGE)
                .then()
                .statusCode(303)
                .header("Location", endsWith("done=released"));
        server().verify(deleteRequestedFor(urlEqualTo("/api/enterprises/E1/consultants/K1")));
    }

    @Test
    void assignment_withoutAConsultant_keepsWhatWasTicked() {
        landed(
                        administrator(),
                        form(administrator())
                                .formParam("consultant", "")
                                .formParam("enterprise", "E2")
                                .post(PAGE))
                .statusCode(422)
                .body(containsString("请选择顾问"), containsString("aria-label=\"选择 集宁皮革\" checked"));
        server().verify(0, putRequestedFor(anyUrl()));
    }

    @Test
    void assignment_withoutAnEnterprise_keepsTheConsultant() {
        landed(
                        administrator(),
                        form(administrator()).formParam("consultant", "K1").post(PAGE))
                .statusCode(422)
                .body(containsString("请至少勾选一家企业"), containsString("<option value=\"K1\" selected"));
    }

    @Test
    void enterprises_withoutConsultants_sayWhomToInvite() {
        answer(get(urlPathEqualTo("/api/accounts")), "{\"items\":[]}");
        administrator().get(PAGE).then().body(containsString("还没有可用的顾问账号"));
    }
}
