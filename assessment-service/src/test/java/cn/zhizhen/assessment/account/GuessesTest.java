package cn.zhizhen.assessment.account;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.assessment.setting.TestClock;
import cn.zhizhen.assessment.visiting.AtOnce;
import cn.zhizhen.assessment.visiting.Visitor;
import cn.zhizhen.assessment.visiting.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever guesses passwords is slowed down, and nobody else. */
@QuarkusTest
class GuessesTest {

    @Inject
    TestClock clock;

    @Test
    void sign_fiveFailures_slowThatAddressDown() {
        var member = Visitors.member();
        failFiveTimes(member.account());
        var refused = signIn(member.account(), Visitor.PASSWORD)
                .statusCode(429)
                .contentType("application/problem+json")
                .body("code", equalTo("too-many-attempts"))
                .extract();
        var wait = Integer.parseInt(refused.header("Retry-After"));
        assertTrue(wait > 0 && wait <= 61, "Retry-After " + wait);
        from("10.9.9.9", member.account(), Visitor.PASSWORD, null).statusCode(200);
        clock.during(
                Duration.ofMinutes(2),
                () -> signIn(member.account(), Visitor.PASSWORD).statusCode(200));
    }

    @Test
    void sign_fiveFailuresOfAnUnknownName_closeItAsWell() {
        var name = Visitors.accountName();
        failFiveTimes(name);
        signIn(name, "anything").statusCode(429).header("Retry-After", notNullValue());
    }

    @Test
    void sign_failuresAtTheSameMoment_allCount() {
        var name = Visitors.accountName();
        var statuses = AtOnce.call(5, number -> signIn(name, "wrong").extract().statusCode());
        assertEquals(List.of(401, 401, 401, 401, 401), statuses);
        signIn(name, "wrong").statusCode(429);
    }

    @Test
    void sign_byTwentyFourGuessesAtOnce_isBoundedAndLetsTheKnownDeviceIn() {
        var member = Visitors.member();
        String device = from("10.1.1.1", member.account(), Visitor.PASSWORD, null)
                .statusCode(200)
                .extract()
                .path("device");
        var statuses = AtOnce.call(
                25,
                number -> number == 0
                        ? from("10.2.2.2", member.account(), Visitor.PASSWORD, device)
                                .extract()
                                .statusCode()
                        : from("10.2.2.2", member.account(), "guess " + number, null)
                                .extract()
                                .statusCode());
        assertEquals(200, statuses.get(0));
        assertEquals(5, statuses.stream().filter(status -> status == 401).count());
        assertEquals(19, statuses.stream().filter(status -> status == 429).count());
        from("10.2.2.2", member.account(), Visitor.PASSWORD, null).statusCode(429);
        from("10.2.2.2", member.account(), Visitor.PASSWORD, device)
                .statusCode(200)
                .body("device", equalTo(device));
    }

    @Test
    void sign_withADeviceOfAnotherAccount_isAStranger() {
        var other = Visitors.member();
        String device = from("10.3.3.3", other.account(), Visitor.PASSWORD, null)
                .extract()
                .path("device");
        var member = Visitors.member();
        for (int i = 0; i < 5; i++) {
            from("10.3.3.4", member.account(), "wrong", device).statusCode(401);
        }
        from("10.3.3.4", member.account(), Visitor.PASSWORD, device).statusCode(429);
    }

    @Test
    void sign_fourFailuresThenTheRightPassword_beginsToCountAnew() {
        var member = Visitors.member();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 4; i++) {
                signIn(member.account(), "wrong").statusCode(401);
            }
            signIn(member.account(), Visitor.PASSWORD).statusCode(200);
        }
    }

    private static void failFiveTimes(String account) {
        for (int i = 0; i < 5; i++) {
            signIn(account, "wrong").statusCode(401);
        }
    }

    private static ValidatableResponse signIn(String account, String password) {
        return Visitor.nobody().post(Map.of("account", account, "password", password), "/api/tokens");
    }

    /** As the pages pass it on: the service trusts this machine to say for whom it calls. */
    private static ValidatableResponse from(String address, String account, String password, String device) {
        var credentials = new HashMap<String, String>(Map.of("account", account, "password", password));
        if (device != null) {
            credentials.put("device", device);
        }
        return Visitor.nobody()
                .calls()
                .header("X-Forwarded-For", address)
                .body(credentials)
                .post("/api/tokens")
                .then();
    }
}
