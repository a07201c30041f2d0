package cn.zhizhen.assessment.account;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class InvitationsTest {

    @Inject
    TestClock clock;

    @Test
    void accept_onceOnly() {
        var token = invite(Visitors.member(), Map.of());
        read(token).statusCode(200).body("role", equalTo("member")).body("token", nullValue());
        accept(token).statusCode(201).body("role", equalTo("member"));
        accept(token).statusCode(404);
        read(token).statusCode(404);
    }

    @Test
    void accept_byFourAtOnce_letsOneIn() {
        var token = invite(Visitors.member(), Map.of());
        var statuses = AtOnce.call(4, number -> accept(token).extract().statusCode());
        assertEquals(List.of(201, 404, 404, 404), statuses.stream().sorted().toList());
    }

    @Test
    void accept_afterAWeek_isTooLate() {
        var token = invite(Visitors.member(), Map.of());
        clock.during(Duration.ofDays(7).minusMinutes(1), () -> read(token).statusCode(200));
        clock.during(Duration.ofDays(7).plusMinutes(1), () -> {
            read(token).statusCode(404);
            accept(token).statusCode(404);
        });
    }

    @Test
    void invitation_ofSomebodyWhoWasDisabledSince_isVoid() {
        var host = Visitors.member();
        var token = invite(host, Map.of());
        disable(host, true);
        read(token).statusCode(404);
        accept(token).statusCode(404);
        disable(host, false);
        accept(token).statusCode(201);
    }

    /** Older collations take all characters beyond the basic plane for the same one. */
    @Test
    void accounts_thatDifferInARareCharacter_areTwo() {
        var member = Visitors.member();
        var same = Visitors.accountName();
        acceptAs(invite(member, Map.of()), same + "𠮷").statusCode(201);
        acceptAs(invite(member, Map.of()), same + "𬬭").statusCode(201);
        acceptAs(invite(member, Map.of()), same + "𠮷").statusCode(409).body("code", equalTo("account-exists"));
    }

    @Test
    void accept_withATakenAccount_leavesTheInvitationOpen() {
        var member = Visitors.member();
        var token = invite(member, Map.of());
        Visitor.nobody()
                .post(Visitors.person(member.account()), "/api/invitations/{token}/acceptance", token)
                .statusCode(409)
                .body("code", equalTo("account-exists"));
        accept(token).statusCode(201);
    }

    @Test
    void accept_withWrongFields_namesThem() {
        var token = invite(Visitors.member(), Map.of());
        Visitor.nobody()
                .post(
                        Map.of("account", "x", "name", "李", "password", "1"),
                        "/api/invitations/{token}/acceptance",
                        token)
                .statusCode(422)
                .body("errors.field", contains("member.account", "member.password"));
    }

    @Test
    void invite_byAMember_leadsOnlyToTheOwnEnterprise() {
        var member = Visitors.member();
        var token = invite(member, Map.of("role", "member", "enterprise", member.enterprise()));
        accept(token)
                .statusCode(201)
                .body("role", equalTo("member"))
                .body("enterprise.id", equalTo(member.enterprise()))
                .body("region", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"role, administrator", "role, consultant", "region, 150000", "enterprise, another"})
    void invite_byAMember_toMoreThanAColleague_isRefused(String field, String value) {
        Visitors.member()
                .post(Map.of(field, value), "/api/invitations")
                .statusCode(422)
                .body("errors.field", contains(field));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            consultant,    -,      -
            consultant,    150900, -
            officer,       150900, 150900
            officer,       150981, 150981
            officer,       150000, 150000
            administrator, -,      -
            """)
    void invite_byTheAdministrator_toAnyOtherRole(String role, String region, String given) {
        var wish = region == null ? Map.of("role", role) : Map.of("role", role, "region", region);
        accept(invite(Visitors.administrator(), wish))
                .statusCode(201)
                .body("role", equalTo(role))
                .body("region.code", equalTo(given))
                .body("enterprise", nullValue());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            member,  -,      role
            owner,   -,      role
            officer, -,      region
            officer, 999999, region
            -,       -,      role
            """)
    void invite_byTheAdministrator_refusesWhatCanNotBeGiven(String role, String region, String field) {
        var wish = new HashMap<String, String>();
        wish.put("role", role);
        wish.put("region", region);
        Visitors.administrator().post(wish, "/api/invitations").statusCode(422).body("errors.field", contains(field));
    }

    private static String invite(Visitor host, Map<String, String> wish) {
        return host.post(wish, "/api/invitations").statusCode(201).extract().path("token");
    }

    private static ValidatableResponse read(String token) {
        return Visitor.nobody().get("/api/invitations/{token}", token);
    }

    private static ValidatableResponse accept(String token) {
        return acceptAs(token, Visitors.accountName());
    }

    private static ValidatableResponse acceptAs(String token, String account) {
        return Visitor.nobody().post(Visitors.person(account), "/api/invitations/{token}/acceptance", token);
    }

    private static void disable(Visitor visitor, boolean disabled) {
        Visitors.administrator()
                .put(Map.of("disabled", disabled), "/api/accounts/{id}", visitor.id())
                .statusCode(200);
    }
}
