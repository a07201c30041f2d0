package cn.zhizhen.assessment.account;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhizhen.assessment.setting.TestClock;
import cn.zhizhen.assessment.visiting.AtOnce;
import cn.zhizhen.assessment.visiting.Visitor;
import cn.zhizhen.assessment.visiting.Visitors;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PasswordsTest {

    private static final String CHOSEN = "a password of my own";

    @Inject
    TestClock clock;

    @Test
    void change_ofTheOwnPassword_endsEveryOtherSession() {
        var member = Visitors.member();
        var elsewhere = session(member, Visitor.PASSWORD);
        var signed = change(member, Visitor.PASSWORD, CHOSEN).statusCode(200).extract();
        renew(elsewhere).statusCode(401).body("code", equalTo("session-ended"));
        renew(signed.path("session")).statusCode(200);
        new Visitor(null, null, signed.path("accessToken"), null)
                .get("/api/me")
                .statusCode(200)
                .body("passwordSetAt", notNullValue());
        signIn(member, Visitor.PASSWORD).statusCode(401);
        signIn(member, CHOSEN).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            not the password, a password of my own, current,  wrong-password
            -,                a password of my own, current,  wrong-password
            a long password,  a long password,      password, same-password
            a long password,  short,                password, too-short
            a long password,  -,                    password, required
            """)
    void change_withAWrongField_namesIt(String current, String chosen, String field, String code) {
        change(Visitors.member(), current, chosen)
                .statusCode(422)
                .body("errors.field", contains(field))
                .body("errors.code", contains(code));
    }

    @Test
    void password_setBySomebodyElse_hasToBeChangedBeforeAnythingElse() {
        var member = Visitors.member();
        QuarkusTransaction.requiringNew()
                .run(() -> Account.update("mustChangePassword = true where publicId = ?1", member.id()));
        var signed = signIn(member, Visitor.PASSWORD)
                .statusCode(200)
                .body("me.passwordChange", equalTo(true))
                .extract();
        var newcomer = new Visitor(member.id(), member.account(), signed.path("accessToken"), member.enterprise());
        newcomer.get("/api/me").statusCode(200).body("passwordChange", equalTo(true));
        for (var path : List.of("/api/assessments", "/api/members", "/api/invitations/open")) {
            newcomer.get(path)
                    .statusCode(403)
                    .contentType("application/problem+json")
                    .body("code", equalTo("password-change-required"));
        }
        String token = change(newcomer, Visitor.PASSWORD, CHOSEN)
                .statusCode(200)
                .body("me.passwordChange", equalTo(false))
                .extract()
                .path("accessToken");
        new Visitor(member.id(), member.account(), token, member.enterprise())
                .get("/api/members")
                .statusCode(200);
    }

    @Test
    void reset_byTheOwner_setsANewPasswordOnceAndEndsSessions() {
        var owner = Visitors.member();
        var colleague = Visitors.colleagueOf(owner);
        var session = session(colleague, Visitor.PASSWORD);
        var token = reset(owner, colleague);
        read(token)
                .statusCode(200)
                .body("account", equalTo(colleague.account()))
                .body("token", nullValue());
        complete(token, "short").statusCode(422).body("errors.field", contains("password"));
        complete(token, CHOSEN).statusCode(204);
        renew(session).statusCode(401);
        signIn(colleague, Visitor.PASSWORD).statusCode(401);
        signIn(colleague, CHOSEN).statusCode(200).body("me.passwordChange", equalTo(false));
        read(token).statusCode(404);
        complete(token, "once more, please").statusCode(404);
    }

    @Test
    void reset_usedByFourAtOnce_setsOnePassword() {
        var owner = Visitors.member();
        var token = reset(owner, Visitors.colleagueOf(owner));
        var statuses = AtOnce.call(
                4, number -> complete(token, CHOSEN + number).extract().statusCode());
        assertEquals(List.of(204, 404, 404, 404), statuses.stream().sorted().toList());
    }

    @Test
    void reset_afterADay_isTooLate() {
        var owner = Visitors.member();
        var token = reset(owner, Visitors.colleagueOf(owner));
        clock.during(Duration.ofHours(24).minusMinutes(1), () -> read(token).statusCode(200));
        clock.during(Duration.ofHours(24).plusMinutes(1), () -> {
            read(token).statusCode(404);
            complete(token, CHOSEN).statusCode(404);
        });
    }

    @Test
    void reset_madeAgain_voidsTheFormerLink() {
        var owner = Visitors.member();
        var colleague = Visitors.colleagueOf(owner);
        var former = reset(owner, colleague);
        var latter = reset(owner, colleague);
        read(former).statusCode(404);
        read(latter).statusCode(200);
    }

    @Test
    void reset_ofSomebodyWhoWasDisabledSince_isVoid() {
        var owner = Visitors.member();
        var colleague = Visitors.colleagueOf(owner);
        var token = reset(owner, colleague);
        disable(owner, true);
        read(token).statusCode(404);
        disable(owner, false);
        disable(colleague, true);
        read(token).statusCode(404);
        reset(Visitors.administrator(), colleague, 404);
    }

    @Test
    void reset_byOthers_isNotFound() {
        var owner = Visitors.member();
        var colleague = Visitors.colleagueOf(owner);
        reset(colleague, owner, 404);
        reset(Visitors.member(), colleague, 404);
        reset(owner, Visitors.consultantOf(owner), 404);
        reset(owner, owner, 409);
        reset(Visitors.administrator(), owner, 201);
        reset(Visitors.administrator(), Visitors.officer("150900"), 201);
    }

    @Test
    void members_areListedInFullForTheOwnerAlone() {
        var owner = Visitors.member();
        var colleague = Visitors.colleagueOf(owner);
        owner.get("/api/members")
                .statusCode(200)
                .body("items.account", contains(owner.account(), colleague.account()))
                .body("items.owner", contains(true, false))
                .body("items.own", contains(true, false));
        colleague
                .get("/api/members")
                .statusCode(200)
                .body("items.owner", contains(true, false))
                .body("items[0].account", nullValue())
                .body("items[0].id", nullValue())
                .body("items[0].lastSignIn", nullValue());
        owner.get("/api/me").body("owner", equalTo(true));
        colleague.get("/api/me").body("owner", equalTo(false));
    }

    private static void disable(Visitor visitor, boolean disabled) {
        Visitors.administrator()
                .put(Map.of("disabled", disabled), "/api/accounts/{id}", visitor.id())
                .statusCode(200);
    }

    private static ValidatableResponse reset(Visitor maker, Visitor forgetful, int status) {
        return maker.post(Map.of(), "/api/accounts/{id}/password-resets", forgetful.id())
                .statusCode(status);
    }

    private static String reset(Visitor maker, Visitor forgetful) {
        return reset(maker, forgetful, 201).extract().path("token");
    }

    private static ValidatableResponse read(String token) {
        return Visitor.nobody().get("/api/password-resets/{token}", token);
    }

    private static ValidatableResponse complete(String token, String password) {
        return Visitor.nobody().post(Map.of("password", password), "/api/password-resets/{token}/completion", token);
    }

    private static ValidatableResponse change(Visitor visitor, String current, String chosen) {
        var change = new HashMap<String, String>();
        change.put("current", current);
        change.put("password", chosen);
        return visitor.put(change, "/api/me/password");
    }

    private static String session(Visitor visitor, String password) {
        return signIn(visitor, password).statusCode(200).extract().path("session");
    }

    private static ValidatableResponse renew(String session) {
        return Visitor.nobody().post(Map.of("session", session), "/api/tokens");
    }

    private static ValidatableResponse signIn(Visitor visitor, String password) {
        return Visitor.nobody().post(Map.of("account", visitor.account(), "password", password), "/api/tokens");
    }
}
