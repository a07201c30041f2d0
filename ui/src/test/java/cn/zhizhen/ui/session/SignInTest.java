package cn.zhizhen.ui.session;

import static cn.zhizhen.ui.Services.refuse;
import static cn.zhizhen.ui.Services.server;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.ui.PageTest;
import cn.zhizhen.ui.Services;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInTest extends PageTest {

    private static Response signIn(String password, String returnTo) {
        return form(signedOut())
                .formParam("account", "zhao")
                .formParam("password", password)
                .formParam("return", returnTo)
                .post("/sign-in");
    }

    @Test
    void signIn_withGoodPassword_leadsHomeWithGuardedCookies() {
        var answer = signIn("good", "");
        answer.then().statusCode(303).header("Location", endsWith("/home"));
        for (var name : new String[] {"access", "session", "person"}) {
            var cookie = answer.getDetailedCookie(name);
            assertTrue(cookie.isHttpOnly(), name);
            assertEquals("Lax", cookie.getSameSite(), name);
        }
        assertTrue(answer.getDetailedCookie("access").getMaxAge() < 600);
    }

    @Test
    void signIn_tellsTheServiceTheAddressAndTheDeviceAndKeepsTheDevice() {
        Services.answer(post(urlEqualTo("/api/tokens")), """
                {"accessToken": "t", "expiresIn": 600, "session": "s", "sessionExpiresAt": "2099-01-01T00:00:00Z",
                 "device": "known-browser", "me": {"account": "zhao", "name": "赵敏", "role": "member"}}""");
        var answer = form(signedOut().cookie("device", "known-before").header("X-Forwarded-For", "10.7.7.7"))
                .formParam("account", "zhao")
                .formParam("password", "good")
                .post("/sign-in");
        answer.then().statusCode(303).cookie("device", "known-browser");
        assertTrue(answer.getDetailedCookie("device").isHttpOnly());
        server().verify(postRequestedFor(urlEqualTo("/api/tokens"))
                .withHeader("X-Forwarded-For", equalTo("10.7.7.7"))
                .withRequestBody(
                        equalToJson("{\"account\": \"zhao\", \"password\": \"good\", \"device\": \"known-before\"}")));
    }

    @Test
    void signIn_cameFromAPage_leadsBackThere() {
        signIn("good", "/assessments/A1/sections/basics")
                .then()
                .header("Location", endsWith("/assessments/A1/sections/basics"));
    }

    @Test
    void signIn_withAnAddressOfOthers_leadsHome() {
        for (var address : new String[] {"https://evil.example/", "//evil.example", "/\\evil.example"}) {
            signIn("good", address).then().header("Location", endsWith("/home"));
        }
    }

    @Test
    void signIn_withWrongPassword_keepsTheAccountAndSaysSo() {
        refuse(post(urlEqualTo("/api/tokens")), 401, "credentials-rejected", "");
        landed(signedOut(), signIn("wrong", ""))
                .statusCode(401)
                .body(containsString("账号或密码不对"), containsString("value=\"zhao\""), not(containsString("wrong")));
    }

    @Test
    void signIn_tooOften_saysHowLongToWait() {
        refuse(post(urlEqualTo("/api/tokens")), 429, "too-many-attempts", "");
        landed(signedOut(), signIn("wrong", "")).statusCode(429).body(containsString("4 分钟"));
    }

    @Test
    void signIn_withoutTheTokenOfThePage_isRefused() {
        signedOut()
                .formParam("account", "zhao")
                .post("/sign-in")
                .then()
                .statusCode(400)
                .body(containsString("表单已过期"));
    }

    @Test
    void page_withoutSession_leadsToSignInAndBack() {
        signedOut()
                .get("/assessments/A1?x=1")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/sign-in?return=%2Fassessments%2FA1%3Fx%3D1"));
    }

    @Test
    void page_withAnOldToken_renewsItWithTheSession() {
        signedOut()
                .cookie("session", "session-of-zhao")
                .get("/assessments/A1")
                .then()
                .statusCode(200)
                .cookie("access", "token-of-zhao");
        server().verify(postRequestedFor(urlEqualTo("/api/tokens"))
                .withRequestBody(equalToJson("{\"session\": \"session-of-zhao\"}")));
        server().verify(getRequestedFor(urlEqualTo("/api/assessments/A1"))
                .withHeader("Authorization", equalTo("Bearer token-of-zhao")));
    }

    @Test
    void page_withAnEndedSession_forgetsItAndLeadsToSignIn() {
        refuse(post(urlEqualTo("/api/tokens")), 401, "session-ended", "");
        signedOut()
                .cookie("session", "old")
                .get("/assessments/A1")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in?return="))
                .cookie("session", "");
    }

    @Test
    void signOut_endsTheSessionThereAndHere() {
        cn.zhizhen.ui.Services.answer(post(urlEqualTo("/api/tokens/revocation")), "");
        form(signedIn())
                .post("/sign-out")
                .then()
                .statusCode(303)
                .cookie("access", "")
                .cookie("session", "");
        server().verify(postRequestedFor(urlEqualTo("/api/tokens/revocation"))
                .withRequestBody(equalToJson("{\"session\": \"session-of-zhao\"}")));
    }

    @Test
    void signOut_whileTheServiceIsAway_endsTheSessionHere() {
        refuse(post(urlEqualTo("/api/tokens/revocation")), 503, "down", "");
        form(signedIn())
                .post("/sign-out")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/"))
                .cookie("session", "");
    }
}
