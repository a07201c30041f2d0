package cn.zhizhen.assessment.account;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhizhen.assessment.visiting.AtOnce;
import cn.zhizhen.assessment.visiting.Campaigns;
import cn.zhizhen.assessment.visiting.Visitor;
import cn.zhizhen.assessment.visiting.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RegistrationTest {

    @Test
    void register_enterpriseAndMember_mayBeginAtOnce() {
        var enterprise = Visitors.enterprise();
        var member = Visitors.member(enterprise);
        member.get("/api/me")
                .statusCode(200)
                .body("role", equalTo("member"))
                .body("account", equalTo(member.account()))
                .body("enterprise.id", equalTo(member.enterprise()))
                .body("enterprise.name", equalTo(enterprise.get("name")));
        member.post(Map.of("campaign", Campaigns.open()), "/api/assessments")
                .statusCode(201)
                .body("enterprise.size", equalTo("medium"))
                .body("enterprise.industryType", equalTo("process"))
                .body("enterprise.region.league.code", equalTo("150900"))
                .body("answers.employees.value", equalTo(412));
    }

    @Test
    void register_everyFieldWrong_allAreToldAtOnce() {
        var enterprise = new HashMap<String, Object>();
        enterprise.put("code", "91431381748373560H");
        enterprise.put("name", " ");
        enterprise.put("region", "150900");
        enterprise.put("division", "99");
        enterprise.put("industryClass", "3140");
        enterprise.put("industryType", "else");
        enterprise.put("employees", 0);
        enterprise.put("revenue", -1);
        var member = Map.of("account", "a b", "name", "\u200b", "password", "short");
        var errors = register(enterprise, member)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid"))
                .extract()
                .<List<Map<String, String>>>path("errors");
        assertEquals(
                List.of(
                        "enterprise.code invalid-code",
                        "enterprise.name required",
                        "enterprise.region unknown-region",
                        "enterprise.division unknown-industry",
                        "enterprise.industryClass unknown-industry",
                        "enterprise.industryType unknown-option",
                        "enterprise.employees out-of-range",
                        "enterprise.revenue out-of-range",
                        "enterprise.aboveScale required",
                        "member.account too-short",
                        "member.name required",
                        "member.password too-short"),
                errors.stream()
                        .map(error -> error.get("field") + " " + error.get("code"))
                        .toList());
    }

    @Test
    void register_withoutEmployeesAndRevenue_leavesThemToTheForm() {
        var enterprise = Visitors.enterprise();
        enterprise.remove("employees");
        enterprise.remove("revenue");
        Visitors.member(enterprise)
                .post(Map.of("campaign", Campaigns.open()), "/api/assessments")
                .statusCode(201)
                .body("enterprise.size", nullValue())
                .body("enterprise.employees", nullValue())
                .body("answers.employees", nullValue())
                .body("answers.revenue", nullValue())
                .body("answers.'industry-type'.value", equalTo("process"));
    }

    @Test
    void register_firstMember_ownsTheEnterprise_andAColleagueDoesNot() {
        var owner = Visitors.member();
        owner.get("/api/me").body("owner", equalTo(true));
        Visitors.colleagueOf(owner).get("/api/me").body("owner", equalTo(false));
    }

    @Test
    void register_nothing_namesBothHalves() {
        Visitor.nobody()
                .post(Map.of(), "/api/registrations")
                .statusCode(422)
                .body("errors.field", contains("enterprise", "member"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name          | 一                     | enterprise.name
            division      | [                      | enterprise.division
            division      | (                      | enterprise.industryClass
            industryClass | 2613                   | enterprise.industryClass
            employees     | 500001                 | enterprise.employees
            revenue       | 0.001                  | enterprise.revenue
            revenue       | 100000000.01           | enterprise.revenue
            region        | 150000                 | enterprise.region
            region        | 110101                 | enterprise.region
            code          | 91150900MA0N3X5K7O     | enterprise.code
            """)
    void register_oneFieldWrong_isNamed(String field, String value, String named) {
        var enterprise = Visitors.enterprise();
        enterprise.put(field, value);
        register(enterprise, Visitors.person(Visitors.accountName()))
                .statusCode(422)
                .body("errors.field", hasItem(named));
    }

    @Test
    void register_passwordBeyondBcrypt_isRefusedRatherThanCutOff() {
        var person = Visitors.person(Visitors.accountName());
        person.put("password", "密".repeat(25));
        register(Visitors.enterprise(), person)
                .statusCode(422)
                .body("errors.field", contains("member.password"))
                .body("errors.code", contains("too-long"));
    }

    @Test
    void register_sameCodeAgain_isRefused() {
        var enterprise = Visitors.enterprise();
        Visitors.member(enterprise);
        enterprise.put("code", enterprise.get("code").toString().toLowerCase() + " ");
        register(enterprise, Visitors.person(Visitors.accountName()))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("enterprise-exists"));
    }

    @Test
    void register_sameAccountAgain_isRefused() {
        var member = Visitors.member();
        register(Visitors.enterprise(), Visitors.person(" " + member.account().toUpperCase() + " "))
                .statusCode(409)
                .body("code", equalTo("account-exists"));
    }

    @Test
    void register_emptyForm_saysOfEachFieldThatItIsMissing() {
        var errors = register(Map.of(), Map.of()).statusCode(422).extract().<List<Map<String, String>>>path("errors");
        assertEquals(
                List.of(
                        "enterprise.code",
                        "enterprise.name",
                        "enterprise.region",
                        "enterprise.division",
                        "enterprise.aboveScale",
                        "member.account",
                        "member.name",
                        "member.password"),
                errors.stream().map(error -> error.get("field")).toList());
        assertEquals(
                List.of("required"),
                errors.stream().map(error -> error.get("code")).distinct().toList());
    }

    @Test
    void register_whatIsTakenAndWhatIsWrong_areToldTogether() {
        var enterprise = Visitors.enterprise();
        var member = Visitors.member(enterprise);
        var person = Visitors.person(member.account());
        register(enterprise, person)
                .statusCode(409)
                .body("code", equalTo("enterprise-exists"))
                .body("errors.code", contains("enterprise-exists", "account-exists"));
        person.put("password", "short");
        register(enterprise, person)
                .statusCode(422)
                .body("errors.code", contains("too-short", "enterprise-exists", "account-exists"))
                .body("errors.field", contains("member.password", "enterprise.code", "member.account"));
    }

    @Test
    void register_sameAccountAtTheSameMoment_letsOneIn() {
        var account = Visitors.accountName();
        var enterprises = List.of(Visitors.enterprise(), Visitors.enterprise(), Visitors.enterprise());
        var answers = AtOnce.call(
                3,
                number -> register(enterprises.get(number), Visitors.person(account))
                        .extract()
                        .response());
        assertEquals(1, answers.stream().filter(a -> a.statusCode() == 201).count());
        assertEquals(
                2,
                answers.stream()
                        .filter(a -> a.statusCode() == 409 && a.path("code").equals("account-exists"))
                        .count());
    }

    @Test
    void register_sameEnterpriseAtTheSameMoment_letsOneIn() {
        var enterprise = Visitors.enterprise();
        var answers = AtOnce.call(
                3,
                number -> register(enterprise, Visitors.person(Visitors.accountName()))
                        .extract()
                        .response());
        assertEquals(1, answers.stream().filter(a -> a.statusCode() == 201).count());
        assertEquals(
                2,
                answers.stream()
                        .filter(a -> a.statusCode() == 409 && a.path("code").equals("enterprise-exists"))
                        .count());
    }

    @Test
    void register_answersWithIdsThatCanNotBeCounted() {
        register(Visitors.enterprise(), Visitors.person(Visitors.accountName()))
                .statusCode(201)
                .body("enterprise", matchesPattern("[0-9a-f-]{36}"))
                .body("account", matchesPattern("[0-9a-f-]{36}"));
    }

    private static ValidatableResponse register(Map<String, Object> enterprise, Map<String, ?> member) {
        return Visitor.nobody().post(Map.of("enterprise", enterprise, "member", member), "/api/registrations");
    }
}
