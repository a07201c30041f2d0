package cn.zhizhen.assessment.register;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhizhen.assessment.visiting.Campaigns;
import cn.zhizhen.assessment.visiting.Visitor;
import cn.zhizhen.assessment.visiting.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever registered a public code first counts in no official figure before somebody who knows says who they are. */
@QuarkusTest
class ConfirmationTest {

    private static final List<String> GROUPINGS = List.of("league", "banner", "industry", "size", "type");

    @Test
    void statistics_countAnEnterpriseFromConfirmationOn() {
        var officer = Visitors.officer("152530");
        for (int number = 0; number < 5; number++) {
            assertTotals(officer, number, number);
            var member = member("152530");
            member.submitsAssessment();
            assertTotals(officer, number, number);
            confirm(officer, member, true).statusCode(200).body("confirmedAt", notNullValue());
            assertTotals(officer, number + 1, number + 1);
        }
        assertEquals(5, total(officer, "size").get("n"));
        var waiting = member("152530");
        waiting.submitsAssessment();
        assertTotals(officer, 5, 5);
        assertEquals(5, total(officer, "league").get("n"));
        var registered = member("152530");
        confirm(officer, registered, true);
        assertTotals(officer, 6, 5);
    }

    @Test
    void statistics_forgetAnEnterpriseWhoseConfirmationWasTakenBack() {
        var officer = Visitors.officer("152527");
        var member = member("152527");
        member.submitsAssessment();
        confirm(officer, member, true);
        assertTotals(officer, 1, 1);
        confirm(officer, member, false)
                .statusCode(200)
                .body("confirmedAt", nullValue())
                .body("history.kind", contains("unconfirmation", "confirmation"))
                .body("history.reason", contains("查无此厂", "电话核实"));
        assertTotals(officer, 0, 0);
    }

    @Test
    void statistics_forgetAReplyThatWasWithdrawn() {
        var officer = Visitors.officer("152526");
        var member = member("152526");
        confirm(officer, member, true);
        var assessment = member.submitsAssessment();
        assertTotals(officer, 1, 1);
        member.calls()
                .post("/api/assessments/{id}/withdrawal", assessment)
                .then()
                .statusCode(204);
        assertTotals(officer, 1, 0);
    }

    @Test
    void statistics_keepCountingUnderTheFactsOfTheSubmission() {
        var officer = Visitors.officer("152523");
        var other = Visitors.officer("152524");
        var member = member("152523");
        member.submitsAssessment();
        confirm(officer, member, true);
        var administrator = Visitors.administrator();
        administrator
                .calls()
                .header(
                        "If-Match",
                        administrator
                                .get("/api/enterprises/{id}", member.enterprise())
                                .extract()
                                .header("ETag"))
                .body(Map.of("region", "152524", "reason", "迁址"))
                .patch("/api/enterprises/{id}", member.enterprise())
                .then()
                .statusCode(200);
        assertTotals(officer, 1, 1);
        assertTotals(other, 0, 0);
    }

    @Test
    void unconfirmed_enterpriseFillsInAndSeesItsOwnResult() {
        var member = member("152525");
        var assessment = member.submitsAssessment();
        member.get("/api/assessments/{id}", assessment).body("confirmed", equalTo(false));
        member.get("/api/assessments/{id}/result", assessment).statusCode(200);
        member.get("/api/assessments?campaign={c}", Campaigns.open())
                .body("items[0].confirmed", equalTo(false))
                .body("items[0].headline", not(empty()));
    }

    @Test
    void confirmation_needsAReason_andBelongsToTheRegion() {
        var member = member("152525");
        Visitors.officer("152500")
                .post(Map.of("reason", " "), "/api/enterprises/{id}/confirmation", member.enterprise())
                .statusCode(422)
                .body("errors.field", contains("reason"));
        confirm(Visitors.officer("150100"), member, true).statusCode(404);
        confirm(member, member, true).statusCode(403);
        confirm(Visitors.officer("150000"), member, true).statusCode(200);
        confirm(Visitors.officer("152525"), member, true)
                .statusCode(200)
                .body("history.kind", contains("confirmation"));
    }

    @Test
    void claims_listWhoWaitsWithinTheRegion() {
        var officer = Visitors.officer("152528");
        var first = member("152528");
        var second = member("152528");
        confirm(officer, first, true);
        officer.get("/api/claims?state=unconfirmed")
                .statusCode(200)
                .body("items.enterprise.id", contains(second.enterprise()))
                .body("items[0].owner", equalTo("王车间"))
                .body("items[0].confirmedAt", nullValue())
                .body("items[0].enterprise.employees", nullValue())
                .body("items[0].disputes", equalTo(0));
        officer.get("/api/claims?state=confirmed").body("items.enterprise.id", contains(first.enterprise()));
        officer.get("/api/claims").body("items", hasSize(2));
        Visitors.administrator()
                .get("/api/claims?region=152528&q=试验")
                .body("items.enterprise.id", hasItem(second.enterprise()));
        officer.get("/api/claims?state=lost").statusCode(400).body("code", equalTo("malformed"));
    }

    private static void assertTotals(Visitor officer, int enterprises, int replies) {
        for (var by : GROUPINGS) {
            var table = officer.get("/api/statistics?campaign={c}&by={by}", Campaigns.open(), by)
                    .statusCode(200)
                    .body("total.enterprises", equalTo(enterprises))
                    .body("total.replies", equalTo(replies))
                    .extract();
            assertEquals(enterprises, table.<Integer>path("rows.enterprises.sum()"), by);
            assertEquals(replies, table.<Integer>path("rows.replies.sum()"), by);
        }
    }

    private static Map<String, Object> total(Visitor officer, String by) {
        return officer.get("/api/statistics?campaign={c}&by={by}", Campaigns.open(), by)
                .extract()
                .path("total.indicators.'equipment-digital-rate'");
    }

    private static Visitor member(String region) {
        var enterprise = Visitors.enterprise();
        enterprise.put("region", region);
        return Visitors.member(enterprise);
    }

    private static ValidatableResponse confirm(Visitor visitor, Visitor member, boolean confirmed) {
        return visitor.post(
                Map.of("confirmed", confirmed, "reason", confirmed ? "电话核实" : "查无此厂"),
                "/api/enterprises/{id}/confirmation",
                member.enterprise());
    }
}
