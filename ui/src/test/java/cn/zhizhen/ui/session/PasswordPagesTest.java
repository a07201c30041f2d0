package cn.zhizhen.ui.session;

import static cn.zhizhen.ui.Services.answer;
import static cn.zhizhen.ui.Services.refuse;
import static cn.zhizhen.ui.Services.server;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import cn.zhizhen.ui.PageTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PasswordPagesTest extends PageTest {

    private static final String TOKENS = """
            {"accessToken": "another", "expiresIn": 600, "session": "another-session",
             "sessionExpiresAt": "2099-01-01T00:00:00Z",
             "me": {"account": "zhao", "name": "赵敏", "role": "member", "owner": true, "passwordChange": %s}}""";

    private static final String RESET = """
            {"token": %s, "account": "li", "name": "李会计", "expiresAt": "2026-12-01T00:00:00Z"}""";

    @BeforeEach
    void know() {
        answer(get(urlEqualTo("/api/me")), "{\"passwordSetAt\": \"2026-11-01T00:00:00Z\"}");
    }

    @Test
    void change_goesOnWithANewSession() {
        answer(put(urlEqualTo("/api/me/password")), TOKENS.formatted("false"));
        change("of my own choice", "of my own choice")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/account?done=password"))
                .cookie("session", "another-session");
        server().verify(putRequestedFor(urlEqualTo("/api/me/password"))
                .withRequestBody(equalToJson("{\"current\":\"present\",\"password\":\"of my own choice\"}")));
        owner().get("/account?done=password").then().body(containsString("其他设备上的登录已失效"));
    }

    @Test
    void change_thatIsRefused_saysWhyAndKeepsNoPassword() {
        refuse(
                put(urlEqualTo("/api/me/password")),
                422,
                "invalid",
                "{\"field\":\"current\",\"code\":\"wrong-password\"}");
        landed(owner(), change("of my own choice", "of my own choice"))
                .statusCode(422)
                .body(containsString("现在的密码不对"), not(containsString("of my own choice")));
    }

    @Test
    void change_typedInTwoWays_neverReachesTheService() {
        landed(owner(), change("of my own choice", "of my own chioce")).body(containsString("两次输入的新密码不一样"));
        server().verify(0, putRequestedFor(urlEqualTo("/api/me/password")));
    }

    @Test
    void password_setBySomebodyElse_leadsToTheAccountUntilItIsChanged() {
        answer(post(urlEqualTo("/api/tokens")), TOKENS.formatted("true"));
        form(signedOut())
                .formParam("account", "zhao")
                .formParam("password", "given")
                .formParam("return", "/home")
                .post("/sign-in")
                .then()
                .header("Location", equalTo("/account"));
        refuse(get(urlEqualTo("/api/members")), 403, "password-change-required", "");
        owner().get("/members").then().statusCode(303).header("Location", equalTo("/account"));
    }

    @Test
    void forgotten_saysWhomToAsk() {
        signedOut().get("/sign-in").then().body(containsString("href=\"/forgotten-password\""));
        signedOut()
                .get("/forgotten-password")
                .then()
                .statusCode(200)
                .body(containsString("负责人"), containsString("管理员"));
    }

    @Test
    void resetLink_setsANewPasswordAndLeadsToSigningIn() {
        answer(get(urlEqualTo("/api/password-resets/secret")), RESET.formatted("null"));
        answer(post(urlEqualTo("/api/password-resets/secret/completion")), "");
        signedOut().get("/password-resets/secret").then().statusCode(200).body(containsString("李会计"));
        form(signedOut())
                .formParam("_page", "/password-resets/secret")
                .formParam("password", "of my own choice")
                .formParam("password-again", "of my own choice")
                .post("/password-resets/secret")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/sign-in?done=password"));
        server().verify(postRequestedFor(urlEqualTo("/api/password-resets/secret/completion"))
                .withRequestBody(equalToJson("{\"password\":\"of my own choice\"}")));
        signedOut().get("/sign-in?done=password").then().body(containsString("新密码已设好"));
    }

    @Test
    void resetLink_thatIsUsedUp_saysSo() {
        signedOut().get("/password-resets/old").then().statusCode(404).body(containsString("这个链接已失效"));
    }

    @Test
    void members_ofTheOwner_canBeHelpedAndInvitationsWithdrawn() {
        answer(get(urlEqualTo("/api/members")), """
                {"items": [{"id": "U1", "account": "zhao", "name": "赵敏", "owner": true, "own": true, "disabled": false},
                           {"id": "U2", "account": "li", "name": "李会计", "owner": false, "own": false, "disabled": false}]}""");
        answer(get(urlEqualTo("/api/invitations/open")), """
                {"items": [{"id": "I1", "invitedBy": "赵敏", "own": true, "expiresAt": "2026-12-01T00:00:00Z"}]}""");
        owner().get("/members")
                .then()
                .statusCode(200)
                .body(
                        containsString("/members/U2/password-reset"),
                        not(containsString("/members/U1/password-reset")),
                        containsString("/members/invitations/I1/withdrawal"));
        answer(post(urlEqualTo("/api/accounts/U2/password-resets")), RESET.formatted("\"secret\""));
        landed(owner(), form(owner()).post("/members/U2/password-reset"))
                .statusCode(200)
                .body(containsString("/password-resets/secret\""), containsString("李会计"));
        answer(delete(urlEqualTo("/api/invitations/open/I1")), "");
        form(owner())
                .post("/members/invitations/I1/withdrawal")
                .then()
                .header("Location", equalTo("/members?done=withdrawn"));
        server().verify(deleteRequestedFor(urlEqualTo("/api/invitations/open/I1")));
    }

    private static Response change(String chosen, String again) {
        return form(owner())
                .formParam("_page", "/account")
                .formParam("current-password", "present")
                .formParam("password", chosen)
                .formParam("password-again", again)
                .post("/account/password");
    }

    private static RequestSpecification owner() {
        var person = "{\"account\":\"zhao\",\"name\":\"赵敏\",\"role\":\"member\",\"owner\":true}";
        return signedIn()
                .cookie(
                        "person",
                        Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(person.getBytes(StandardCharsets.UTF_8)));
    }
}
