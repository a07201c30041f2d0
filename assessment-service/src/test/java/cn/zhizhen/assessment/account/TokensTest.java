package cn.zhizhen.assessment.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhizhen.assessment.setting.TestClock;
import cn.zhizhen.assessment.visiting.Visitor;
import cn.zhizhen.assessment.visiting.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.jwt.build.Jwt;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TokensTest {

    @Inject
    TestClock clock;

    @Inject
    Keys keys;

    @Test
    void sign_rightPassword_opensATokenAndASession() {
        var member = Visitors.member();
        var signed = signIn(" " + member.account().toUpperCase(), Visitor.PASSWORD)
                .statusCode(200)
                .body("expiresIn", equalTo(600))
                .body("session", notNullValue())
                .body("sessionExpiresAt", notNullValue())
                .body("me.role", equalTo("member"))
                .extract();
        new Visitor(null, null, signed.path("accessToken"), null).get("/api/me").statusCode(200);
    }

    @Test
    void sign_wrongPasswordAndUnknownAccount_lookTheSame() {
        var member = Visitors.member();
        var wrong = signIn(member.account(), "not the password").statusCode(401).extract();
        var unknown = signIn(Visitors.accountName(), "not the password")
                .statusCode(401)
                .extract();
        assertEquals("credentials-rejected", wrong.path("code"));
        assertEquals(wrong.<String>path("code"), unknown.path("code"));
        assertEquals(wrong.<String>path("detail"), unknown.path("detail"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 60, 61, 5000})
    void sign_nameOfAnyLength_isRejectedLikeAnyOther(int length) {
        signIn("n".repeat(length), "whatever it is").statusCode(401).body("code", equalTo("credentials-rejected"));
    }

    @Test
    void sign_withoutPassword_isRejected() {
        Visitor.nobody()
                .post(Map.of("account", Visitors.member().account()), "/api/tokens")
                .statusCode(401)
                .body("code", equalTo("credentials-rejected"));
    }

    @Test
    void session_renewsAccessUntilItIsRevoked() {
        var session = session(Visitors.member());
        renew(session)
                .statusCode(200)
                .body("accessToken", notNullValue())
                .body("session", nullValue())
                .body("me.role", equalTo("member"));
        Visitor.nobody()
                .post(Map.of("session", session), "/api/tokens/revocation")
                .statusCode(204);
        renew(session).statusCode(401).body("code", equalTo("session-ended"));
        Visitor.nobody()
                .post(Map.of("session", session), "/api/tokens/revocation")
                .statusCode(204);
    }

    @Test
    void session_afterTwoWeeks_hasEnded() {
        var session = session(Visitors.member());
        clock.during(Duration.ofDays(13), () -> renew(session).statusCode(200));
        clock.during(Duration.ofDays(14).plusMinutes(1), () -> renew(session).statusCode(401));
    }

    @Test
    void session_unknown_isRefused() {
        renew("never given").statusCode(401).body("code", equalTo("session-ended"));
    }

    @Test
    void disabledAccount_canNeitherSignInNorRenew() {
        var member = Visitors.member();
        var session = session(member);
        Visitors.administrator()
                .put(Map.of("disabled", true), "/api/accounts/{id}", member.id())
                .statusCode(200)
                .body("disabled", equalTo(true));
        signIn(member.account(), Visitor.PASSWORD).statusCode(401).body("code", equalTo("credentials-rejected"));
        renew(session).statusCode(401).body("code", equalTo("session-ended"));
        Visitors.administrator()
                .put(Map.of("disabled", false), "/api/accounts/{id}", member.id())
                .statusCode(200);
        signIn(member.account(), Visitor.PASSWORD).statusCode(200);
    }

    @Test
    void token_ofADisabledAccount_endsWithinHalfAMinute() {
        var member = Visitors.member();
        member.get("/api/me").statusCode(200);
        disable(member, true);
        clock.during(
                Duration.ofSeconds(30),
                () -> member.get("/api/me").statusCode(401).body("code", equalTo("sign-in-required")));
        disable(member, false);
        member.get("/api/me").statusCode(401);
        Visitors.signIn(member.account(), Visitor.PASSWORD).get("/api/me").statusCode(200);
    }

    private static void disable(Visitor member, boolean disabled) {
        Visitors.administrator()
                .put(Map.of("disabled", disabled), "/api/accounts/{id}", member.id())
                .statusCode(200);
    }

    @Test
    void token_tampered_isRefused() {
        var parts = Visitors.member().token().split("\\.");
        var claims = new String(Base64.getUrlDecoder().decode(parts[1])).replace("member", "administrator");
        var forged = parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes()) + "."
                + parts[2];
        new Visitor(null, null, forged, null)
                .get("/api/accounts")
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("sign-in-required"));
        new Visitor(null, null, "not-a-token", null).get("/api/me").statusCode(401);
    }

    @Test
    void token_unsigned_isRefused() {
        var parts = Visitors.member().token().split("\\.");
        var header =
                Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes());
        new Visitor(null, null, header + "." + parts[1] + ".", null)
                .get("/api/me")
                .statusCode(401);
    }

    @Test
    void token_expired_isRefused() {
        var member = Visitors.member();
        var session = session(member);
        clock.during(Duration.ofMinutes(-30), () -> {
            String stale = renew(session).statusCode(200).extract().path("accessToken");
            new Visitor(null, null, stale, null).get("/api/me").statusCode(401);
        });
    }

    @Test
    void jwks_publishesOnlyThePublicHalf() {
        Visitor.nobody()
                .get("/.well-known/jwks.json")
                .statusCode(200)
                .body("keys[0].kty", equalTo("RSA"))
                .body("keys[0].kid", equalTo(keys.current().id()))
                .body("keys[0].n", notNullValue())
                .body("keys[0].d", nullValue())
                .body("keys[0].p", nullValue());
    }

    private static String session(Visitor visitor) {
        return signIn(visitor.account(), Visitor.PASSWORD)
                .statusCode(200)
                .extract()
                .path("session");
    }

    private static ValidatableResponse renew(String session) {
        return Visitor.nobody().post(Map.of("session", session), "/api/tokens");
    }

    private static ValidatableResponse signIn(String account, String password) {
        return Visitor.nobody().post(Map.of("account", account, "password", password), "/api/tokens");
    }

    @ParameterizedTest
    @CsvSource({"zhizhen, 200", "another-system, 401"})
    void token_isTakenOnlyWhenItWasIssuedForThisSuite(String audience, int status) {
        var member = Visitors.member();
        var token = member.token();
        var claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
        var signing = keys.current();
        var other = Jwt.claims(new JsonObject(claims).put("aud", audience).getMap())
                .jws()
                .keyId(signing.id())
                .sign(signing.key());
        given().auth().oauth2(other).get("/api/me").then().statusCode(status);
    }
}
