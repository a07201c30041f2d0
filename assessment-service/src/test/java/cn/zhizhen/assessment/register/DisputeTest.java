package cn.zhizhen.assessment.register;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.zhizhen.assessment.visiting.Campaigns;
import cn.zhizhen.assessment.visiting.Visitor;
import cn.zhizhen.assessment.visiting.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever finds their enterprise taken says so; nothing changes before somebody who knows the region decides. */
@QuarkusTest
class DisputeTest {

    @Test
    void dispute_byItselfChangesNothing() {
        var enterprise = Visitors.enterprise();
        var holder = Visitors.member(enterprise);
        var assessment = holder.fillsAssessment();
        var account = Visitors.accountName();
        Visitors.dispute(enterprise, account);
        holder.get("/api/assessments/{id}", assessment).statusCode(200);
        var other = Visitors.signIn(account, Visitor.PASSWORD);
        other.get("/api/me").statusCode(200).body("enterprise", nullValue()).body("owner", equalTo(false));
        other.get("/api/assessments?campaign={c}", Campaigns.open()).body("items", empty());
        other.get("/api/enterprises/{id}", holder.enterprise()).statusCode(404);
        other.post(Map.of(), "/api/invitations").statusCode(404);
        other.get("/api/disputes/own")
                .statusCode(200)
                .body("enterprise", equalTo(enterprise.get("name")))
                .body("decision", nullValue());
        Visitors.officer("150900")
                .get("/api/claims?state=disputed&q={q}", enterprise.get("code"))
                .body("items.enterprise.id", contains(holder.enterprise()))
                .body("items[0].disputes", equalTo(1));
    }

    @Test
    void release_givesTheCodeToTheOther_andNothingOfTheOldAnswers() {
        var enterprise = Visitors.enterprise();
        var holder = Visitors.member(enterprise);
        var colleague = Visitors.colleagueOf(holder);
        var assessment = holder.submitsAssessment();
        var account = Visitors.accountName();
        var dispute = Visitors.dispute(enterprise, account);
        decide(Visitors.officer("150900"), dispute, Map.of("release", true, "reason", "电话核实，注册人已离职"))
                .statusCode(200)
                .body("enterprise.code", equalTo(enterprise.get("code")))
                .body("confirmedAt", notNullValue())
                .body("history.kind", hasItem("release"));
        for (var former : new Visitor[] {holder, colleague}) {
            former.get("/api/assessments/{id}", assessment).statusCode(anyOf(is(401), is(404)));
            var outside = Visitors.signIn(former.account(), Visitor.PASSWORD);
            outside.get("/api/me").body("enterprise", nullValue());
            outside.get("/api/assessments/{id}", assessment).statusCode(404);
            outside.get("/api/assessments/{id}/result", assessment).statusCode(404);
            outside.get("/api/assessments?campaign={c}", Campaigns.open()).body("items", empty());
            outside.get("/api/enterprises/{id}", former.enterprise()).statusCode(404);
            outside.post(Map.of("campaign", Campaigns.open()), "/api/assessments")
                    .statusCode(404);
        }
        var owner = Visitors.signIn(account, Visitor.PASSWORD);
        owner.get("/api/me").body("owner", equalTo(true)).body("enterprise.name", equalTo(enterprise.get("name")));
        owner.get("/api/assessments/{id}", assessment).statusCode(404);
        owner.get("/api/assessments?campaign={c}", Campaigns.open())
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("not-begun"));
        owner.get("/api/disputes/own").body("decision", equalTo("released"));
        owner.submitsAssessment();
    }

    @Test
    void release_withTheAnswers_handsThemOver() {
        var enterprise = Visitors.enterprise();
        var holder = Visitors.member(enterprise);
        var assessment = holder.submitsAssessment();
        var account = Visitors.accountName();
        var dispute = Visitors.dispute(enterprise, account);
        decide(Visitors.administrator(), dispute, Map.of("release", true, "answers", true, "reason", "同一企业，换人填报"))
                .statusCode(200);
        holder.get("/api/assessments/{id}", assessment).statusCode(anyOf(is(401), is(404)));
        Visitors.signIn(account, Visitor.PASSWORD)
                .get("/api/assessments/{id}/result", assessment)
                .statusCode(200)
                .body("answers.employees", equalTo(412));
    }

    @Test
    void decisionForTheHolder_confirmsIt_andIsMadeOnce() {
        var enterprise = Visitors.enterprise();
        var holder = Visitors.member(enterprise);
        var dispute = Visitors.dispute(enterprise);
        var officer = Visitors.officer("150902");
        decide(officer, dispute, Map.of("reason", "")).statusCode(422).body("errors.field", contains("reason"));
        decide(officer, dispute, Map.of("release", false, "reason", "营业执照已核对"))
                .statusCode(200)
                .body("confirmedAt", notNullValue())
                .body("enterprise.id", equalTo(holder.enterprise()))
                .body("disputes[0].decision", equalTo("confirmed"))
                .body("disputes[0].contact", equalTo("0474-8888888"));
        decide(officer, dispute, Map.of("release", true, "reason", "反悔"))
                .statusCode(409)
                .body("code", equalTo("decided"));
        holder.get("/api/enterprises/{id}", holder.enterprise()).statusCode(200).body("disputes", nullValue());
    }

    @Test
    void dispute_aboutNobody_orTheFourth_isRefused() {
        var enterprise = Visitors.enterprise();
        filing(enterprise).statusCode(409).body("code", equalTo("not-registered"));
        Visitors.member(enterprise);
        for (int times = 0; times < 3; times++) {
            Visitors.dispute(enterprise);
        }
        filing(enterprise).statusCode(409).body("code", equalTo("disputes-open"));
        enterprise.put("name", " ");
        filing(enterprise).statusCode(422).body("errors.field", contains("enterprise.name"));
    }

    private static ValidatableResponse filing(Map<String, Object> enterprise) {
        return Visitor.nobody()
                .post(
                        Map.of(
                                "enterprise",
                                enterprise,
                                "member",
                                Visitors.person(Visitors.accountName()),
                                "reason",
                                "这是我们的企业",
                                "contact",
                                "0474-8888888"),
                        "/api/disputes");
    }

    private static ValidatableResponse decide(Visitor visitor, String dispute, Map<String, Object> decision) {
        return visitor.post(decision, "/api/disputes/{id}/decision", dispute);
    }
}
