package cn.zhizhen.ui.kept;

import static cn.zhizhen.ui.Services.answer;
import static cn.zhizhen.ui.Services.refuse;
import static cn.zhizhen.ui.Services.server;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.patchRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.ui.PageTest;
import cn.zhizhen.ui.Services;
import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever happens to a post, what was typed comes back, to the person who typed it. */
@QuarkusTest
class KeptFormsTest extends PageTest {

    private static final String SECTION = "/assessments/A1/sections/equipment";

    private static RequestSpecification typed(RequestSpecification browser) {
        return form(browser)
                .formParam("_page", SECTION)
                .formParam("_by", "zhao")
                .formParam("_questionnaire", "enterprise-diagnosis/2026-2")
                .formParam("_mark.equipment-total", "3.0")
                .formParam("equipment-total", "251");
    }

    private static String person(String account) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("{\"account\":\"" + account + "\",\"name\":\"某\",\"role\":\"member\"}")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static RequestSpecification zhao() {
        return signedIn().cookie("person", person("zhao"));
    }

    /** What a browser sends to the page that it is led to. */
    private static RequestSpecification carrying(RequestSpecification browser, Response refused) {
        refused.detailedCookies().asList().stream()
                .filter(cookie -> cookie.getName().startsWith("kept"))
                .forEach(browser::cookie);
        return browser.urlEncodingEnabled(false);
    }

    @Test
    void form_postedAfterTheSessionEnded_isThereAgainAfterSigningIn() {
        refuse(post(urlEqualTo("/api/tokens")), 401, "session-ended", "");
        var refused = typed(signedOut()).post(SECTION);
        refused.then().statusCode(303).header("Location", containsString("/sign-in?return="));
        assertEquals(SECTION, refused.getDetailedCookie("kept0").getPath());
        var back = URLDecoder.decode(refused.header("Location").split("return=")[1], StandardCharsets.UTF_8);

        signedOut()
                .queryParam("return", back)
                .get("/sign-in")
                .then()
                .body(containsString("刚才填写的内容还没有送出，已经替您留着"), containsString("kept="));
        Services.reset();
        form(signedOut())
                .formParam("account", "zhao")
                .formParam("password", "good")
                .formParam("return", back)
                .post("/sign-in")
                .then()
                .statusCode(303)
                .header("Location", endsWith(back));
        carrying(zhao(), refused)
                .get(back.replaceFirst("#.*", ""))
                .then()
                .statusCode(200)
                .body(containsString("value=\"251\""), containsString("您已重新登录"), containsString("id=\"errors\""));
        server().verify(0, patchRequestedFor(anyUrl()));
    }

    @Test
    void form_ofAnotherPerson_isNeitherShownNorSent() {
        refuse(patch(anyUrl()), 503, "down", "");
        var refused = typed(zhao()).post(SECTION);
        landed(signedIn().cookie("person", person("qian")), refused)
                .body(not(containsString("251")), containsString("另一个账号"));

        server().resetRequests();
        var sent = typed(signedIn().cookie("person", person("qian"))).post(SECTION);
        server().verify(0, patchRequestedFor(anyUrl()));
        landed(zhao(), sent).body(containsString("value=\"251\""));
    }

    @Test
    void form_whoseTokenHasExpired_comesBackFresh() {
        var expired = zhao().contentType(ContentType.URLENC.withCharset("UTF-8"))
                .header("Origin", origin())
                .formParam("csrf-token", "of-yesterday")
                .formParam("_page", SECTION)
                .formParam("_by", "zhao")
                .formParam("_questionnaire", "enterprise-diagnosis/2026-2")
                .formParam("_mark.equipment-total", "3.0")
                .formParam("equipment-total", "251")
                .post(SECTION);
        landed(zhao(), expired)
                .statusCode(200)
                .body(
                        containsString("value=\"251\""),
                        containsString("现在是新的表单"),
                        containsString("name=\"csrf-token\" value=\"AAAAAAAAAAAAAAAAAAAAAA\""));
    }

    @Test
    void form_ofAnotherSite_isTurnedAwayAndNothingOfItKept() {
        for (var origin : new String[] {"https://evil.example", "null"}) {
            var refused = zhao().contentType(ContentType.URLENC.withCharset("UTF-8"))
                    .header("Origin", origin)
                    .formParam("_page", SECTION)
                    .formParam("equipment-total", "251")
                    .post(SECTION);
            refused.then().statusCode(400).body(containsString("表单已过期"));
            assertTrue(refused.getCookie("kept0") == null, "kept what another site typed");
        }
    }

    @Test
    void form_postedWhileTheServiceIsAway_comesBackOnceItIsThere() {
        server().stubFor(patch(anyUrl()).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        server().stubFor(get(urlEqualTo("/api/assessments/A1"))
                .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        var refused = typed(zhao()).post(SECTION);
        landed(zhao(), refused).statusCode(503).body(containsString("已留在这个浏览器里"), not(containsString("自动送出")));
        Services.reset();
        landed(zhao(), refused).statusCode(200).body(containsString("value=\"251\""), containsString("没有确认送达"));
    }

    @Test
    void form_thatCameBackAndIsTaken_isForgotten() {
        refuse(patch(anyUrl()), 503, "down", "");
        var page = landed(zhao(), typed(zhao()).post(SECTION)).extract().htmlPath();
        var address = page.getString("**.find { it.@name == '_page' }.@value");
        assertTrue(address.startsWith(SECTION + "?kept="), address);
        Services.reset();
        answer(patch(anyUrl()), "{\"answers\":{},\"applicability\":{}}");
        form(zhao())
                .formParam("_page", address)
                .formParam("_by", "zhao")
                .formParam("_questionnaire", "enterprise-diagnosis/2026-2")
                .formParam("_mark.equipment-total", "3.0")
                .formParam("equipment-total", "251")
                .post(SECTION)
                .then()
                .statusCode(303)
                .header("Location", not(containsString("kept=")))
                .cookie("kept0", equalTo(""));
    }

    @Test
    void page_afterARefusal_standsUnderReloadAndIsFreshWithoutIt() {
        refuse(patch(anyUrl()), 409, "campaign-closed", "");
        var refused = typed(zhao()).post(SECTION);
        for (int load = 0; load < 2; load++) {
            landed(zhao(), refused).statusCode(409).body(containsString("value=\"251\""));
        }
        carrying(zhao(), refused).get(SECTION).then().statusCode(200).body(not(containsString("251")));
    }

    @Test
    void form_tooLargeToTravel_isAnsweredWithAllOfItReadyToSendAgain() {
        refuse(post(urlEqualTo("/api/tokens")), 401, "session-ended", "");
        var text = new StringBuilder();
        for (int i = 0; i < 4000; i++) {
            text.appendCodePoint(0x4e00 + (i * 7919) % 20000);
        }
        form(signedOut())
                .formParam("_page", "/consulting/A1")
                .formParam("comment", text.toString())
                .formParam("confirmation", "yes")
                .post("/consulting/A1/return")
                .then()
                .statusCode(401)
                .body(
                        containsString(text + "</textarea>"),
                        containsString("<input type=\"hidden\" name=\"confirmation\" value=\"yes\">"),
                        containsString("name=\"_page\" value=\"/consulting/A1\""),
                        containsString("target=\"_blank\""));
    }

    @Test
    void password_isNeverKept() {
        refuse(post(urlEqualTo("/api/tokens")), 401, "credentials-rejected", "");
        var refused = form(signedOut())
                .formParam("account", "zhao")
                .formParam("password", "wrong-secret")
                .post("/sign-in");
        assertTrue(
                !Kept.unpacked(refused.getCookie("kept0").substring(1)).typed().containsKey("password"));
    }

    @Test
    void cookie_thatCannotBeRead_keepsNothing() {
        for (var value : List.of("1", "1AAAA", "9x", "x", "1" + "A".repeat(2900))) {
            zhao().cookie("kept0", value)
                    .get(SECTION + "?kept=12345678")
                    .then()
                    .statusCode(200)
                    .body(containsString("value=\"186\""));
        }
    }

    @Test
    void page_ofAForm_isOfThisSite() {
        refuse(patch(anyUrl()), 503, "down", "");
        for (var address : List.of("https://evil.example/", "//evil.example", "/\\evil", "/x y", "/{7*7}")) {
            form(zhao())
                    .formParam("_page", address)
                    .formParam("_questionnaire", "enterprise-diagnosis/2026-2")
                    .formParam("_mark.equipment-total", "3.0")
                    .formParam("equipment-total", "251")
                    .post(SECTION)
                    .then()
                    .statusCode(303)
                    .header("Location", containsString(SECTION + "?kept="));
        }
    }

    private static String origin() {
        return RestAssured.baseURI + ":" + RestAssured.port;
    }
}
