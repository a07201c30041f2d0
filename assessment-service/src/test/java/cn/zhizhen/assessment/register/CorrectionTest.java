package cn.zhizhen.assessment.register;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.zhizhen.assessment.visiting.Visitor;
import cn.zhizhen.assessment.visiting.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Facts of the register: asked once, corrected with a history, and frozen where a result was made with them. */
@QuarkusTest
class CorrectionTest {

    @Test
    void submission_bringsEmployeesRevenueAndSizeIntoTheRegister_andTheResultSaysTheSame() {
        var enterprise = Visitors.enterprise();
        enterprise.remove("employees");
        enterprise.remove("revenue");
        var member = Visitors.member(enterprise);
        register(member, member)
                .body("enterprise.size", nullValue())
                .body("form", nullValue())
                .body("history", empty());
        var assessment = member.fillsAssessment();
        member.answers(assessment, "agency-workers", 2).statusCode(200);
        member.answers(assessment, "research-spending", 10).statusCode(200);
        member.answers(assessment, "employees", 25).statusCode(200);
        member.answers(assessment, "revenue", 100).statusCode(200);
        register(member, member)
                .body("enterprise.employees", nullValue())
                .body("form.employees", equalTo(25))
                .body("form.size", equalTo("micro"));
        member.answers(assessment, "revenue", 700).statusCode(200);
        submit(member, assessment);
        register(member, member)
                .body("enterprise.employees", equalTo(25))
                .body("enterprise.revenue", equalTo(700.0f))
                .body("enterprise.size", equalTo("small"))
                .body("correctable", equalTo(false))
                .body("history.kind", hasItem("submission"))
                .body("history.field", hasItems("employees", "revenue", "size"))
                .body("history.find { it.field == 'employees' }.from", nullValue())
                .body("history.find { it.field == 'employees' }.to", equalTo("25"))
                .body("history.find { it.field == 'employees' }.by", equalTo("王车间"));
        member.get("/api/assessments/{id}/result", assessment)
                .body("enterprise.employees", equalTo(25))
                .body("enterprise.revenue", equalTo(700.0f))
                .body("enterprise.size", equalTo("small"))
                .body("answers.employees", equalTo(25));
    }

    @Test
    void submission_whatRegistrationSaidOtherwise_yieldsToTheForm() {
        var member = Visitors.member();
        var assessment = member.fillsAssessment();
        member.answers(assessment, "employees", 1200).statusCode(200);
        member.answers(assessment, "revenue", 52000).statusCode(200);
        member.answers(assessment, "industry-type", "mixed").statusCode(200);
        submit(member, assessment);
        member.get("/api/assessments/{id}/result", assessment)
                .body("enterprise.employees", equalTo(1200))
                .body("enterprise.size", equalTo("large"))
                .body("enterprise.industryType", equalTo("mixed"));
        register(member, member).body("history.find { it.field == 'employees' }.from", equalTo("412"));
    }

    @Test
    void member_correctsUntilSubmission() {
        var member = Visitors.member();
        correct(member, member, 0, Map.of("name", " 新名称机械有限公司 ", "region", "150981", "division", "33"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("enterprise.name", equalTo("新名称机械有限公司"))
                .body("enterprise.region.code", equalTo("150981"))
                .body("enterprise.industry.division", equalTo("33"))
                .body("enterprise.industry.industryClass", nullValue())
                .body("history.field", hasItems("name", "region", "division", "industryClass"))
                .body("history.find { it.field == 'region' }.from", equalTo("150902"))
                .body("history.find { it.field == 'region' }.at", notNullValue());
        member.get("/api/me").body("enterprise.name", equalTo("新名称机械有限公司"));
        var assessment = member.submitsAssessment();
        correct(member, member, revision(member, member), Map.of("name", "提交以后的名字"))
                .statusCode(409)
                .body("code", equalTo("submitted"));
        member.get("/api/assessments/{id}/result", assessment).body("enterprise.name", equalTo("新名称机械有限公司"));
    }

    @Test
    void member_whoCorrectsAFigureOfTheForm_changesItThereToo() {
        var member = Visitors.member();
        var assessment = member.opensAssessment();
        correct(member, member, 0, Map.of("employees", 15))
                .statusCode(200)
                .body("enterprise.employees", equalTo(15))
                .body("enterprise.size", equalTo("micro"))
                .body("form.employees", equalTo(15));
        member.get("/api/assessments/{id}", assessment).body("answers.employees.value", equalTo(15));
    }

    @Test
    void correction_ofWhatSomebodyElseChanged_isStale() {
        var member = Visitors.member();
        correct(member, member, 0, Map.of("aboveScale", false)).statusCode(200);
        correct(Visitors.colleagueOf(member), member, 0, Map.of("name", "晚了一步机械厂"))
                .statusCode(412)
                .body("code", equalTo("stale-revision"));
        member.patch(Map.of("name", "没有版本号的厂"), "/api/enterprises/{id}", member.enterprise())
                .statusCode(412);
    }

    @Test
    void correction_thatCannotBe_namesAllFields() {
        var member = Visitors.member();
        correct(member, member, 0, Map.of("name", "厂", "region", "150000", "industryClass", "2613", "employees", 0))
                .statusCode(422)
                .body(
                        "errors.field",
                        contains(
                                "enterprise.name",
                                "enterprise.region",
                                "enterprise.industryClass",
                                "enterprise.employees"));
        correct(Visitors.administrator(), member, 0, Map.of("name", "没有理由的更正"))
                .statusCode(422)
                .body("errors.field", contains("reason"));
    }

    @Test
    void administrator_correctsAlways_andOldResultsStand() {
        var member = Visitors.member();
        var assessment = member.submitsAssessment();
        var before =
                member.get("/api/assessments/{id}/result", assessment).extract().asString();
        correct(
                        Visitors.administrator(),
                        member,
                        revision(Visitors.administrator(), member),
                        Map.of("region", "150902", "revenue", 120.5, "name", "更正后的厂", "reason", "核对营业执照"))
                .statusCode(200)
                .body("enterprise.size", equalTo("micro"))
                .body("history.find { it.field == 'name' }.reason", equalTo("核对营业执照"))
                .body("history.find { it.field == 'name' }.by", equalTo("管理员"))
                .body("members[0].account", equalTo(member.account()));
        org.junit.jupiter.api.Assertions.assertEquals(
                before,
                member.get("/api/assessments/{id}/result", assessment).extract().asString());
    }

    @Test
    void officer_seesWhoAnEnterpriseIsAndNotWhatItEarns() {
        var member = Visitors.member();
        correct(member, member, 0, Map.of("employees", 15, "name", "试验改名厂")).statusCode(200);
        register(Visitors.officer("150900"), member)
                .body("enterprise.employees", nullValue())
                .body("enterprise.revenue", nullValue())
                .body("form", nullValue())
                .body("members[0].name", equalTo("王车间"))
                .body("members[0].account", nullValue())
                .body("history.field", not(hasItem("employees")))
                .body("history.field", hasItem("name"))
                .body("members", hasSize(1));
    }

    private static void submit(Visitor member, String assessment) {
        member.calls()
                .post("/api/assessments/{id}/submission", assessment)
                .then()
                .statusCode(201);
    }

    private static int revision(Visitor reader, Visitor member) {
        return register(reader, member).extract().path("revision");
    }

    private static ValidatableResponse register(Visitor reader, Visitor member) {
        return reader.get("/api/enterprises/{id}", member.enterprise()).statusCode(200);
    }

    private static ValidatableResponse correct(
            Visitor visitor, Visitor member, int revision, Map<String, Object> correction) {
        return visitor.calls()
                .header("If-Match", "\"" + revision + "\"")
                .body(correction)
                .patch("/api/enterprises/{id}", member.enterprise())
                .then();
    }
}
