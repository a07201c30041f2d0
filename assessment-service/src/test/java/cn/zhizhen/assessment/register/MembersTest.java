package cn.zhizhen.assessment.register;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import cn.zhizhen.assessment.visiting.Campaigns;
import cn.zhizhen.assessment.visiting.Visitor;
import cn.zhizhen.assessment.visiting.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Owners, members who come back, and enterprises that were registered twice. */
@QuarkusTest
class MembersTest {

    @Test
    void ownership_isHandedOnByTheOwner() {
        var owner = Visitors.member();
        var colleague = Visitors.colleagueOf(owner);
        owner(colleague, owner, colleague.account()).statusCode(403).body("code", equalTo("not-owner"));
        owner(owner, owner, Visitors.member().account())
                .statusCode(422)
                .body("errors.code", contains("unknown-account"));
        owner(owner, owner, colleague.account()).statusCode(200).body("history.kind", contains("owner"));
        colleague.get("/api/me").body("owner", equalTo(true));
        owner.get("/api/me").body("owner", equalTo(false));
        owner(owner, owner, owner.account()).statusCode(403);
        owner(Visitors.administrator(), owner, owner.account()).statusCode(200);
        owner.get("/api/me").body("owner", equalTo(true));
    }

    @Test
    void member_whoWasDisabled_isReadmitted() {
        var owner = Visitors.member();
        var colleague = Visitors.colleagueOf(owner);
        var administrator = Visitors.administrator();
        administrator
                .put(Map.of("disabled", true), "/api/accounts/{id}", colleague.id())
                .statusCode(200);
        readmit(owner, colleague.account()).statusCode(200).body("members.disabled", contains(false, false));
        Visitors.signIn(colleague.account(), Visitor.PASSWORD)
                .get("/api/me")
                .body("enterprise.id", equalTo(owner.enterprise()));
        readmit(owner, Visitors.member().account()).statusCode(409).body("code", equalTo("member-elsewhere"));
        readmit(owner, "nobody-of-this-name").statusCode(422);
    }

    @Test
    void merger_bringsTheSubmissionAndTheMembers_asThePreviewSaid() {
        var kept = Visitors.member();
        var duplicate = Visitors.member();
        var draft = kept.opensAssessment();
        var submitted = duplicate.submitsAssessment();
        var consultant = Visitors.consultantOf(duplicate);
        var tag = preview(duplicate, kept)
                .statusCode(200)
                .body("rounds.stands", contains("from"))
                .body("rounds[0].from.state", equalTo("submitted"))
                .body("rounds[0].into.state", equalTo("draft"))
                .body("members", contains("王车间"))
                .body("consultants", contains("王车间"))
                .body("confirmed", equalTo(false))
                .extract()
                .header("ETag");
        merge(duplicate, kept, "\"0\"").statusCode(412);
        merge(duplicate, kept, tag)
                .statusCode(200)
                .body("enterprise.id", equalTo(kept.enterprise()))
                .body("members.account", hasItems(kept.account(), duplicate.account()))
                .body("members.owner", contains(true, false))
                .body("history.kind", hasItem("merger"));
        kept.get("/api/assessments/{id}/result", submitted).statusCode(200);
        kept.get("/api/assessments/{id}", draft).statusCode(404);
        kept.get("/api/assessments?campaign={c}", Campaigns.open()).body("items.id", contains(submitted));
        consultant.get("/api/assessments/{id}", submitted).statusCode(200);
        duplicate.get("/api/assessments/{id}", submitted).statusCode(anyOf(is(401), is(404)));
        Visitors.signIn(duplicate.account(), Visitor.PASSWORD)
                .get("/api/assessments/{id}", submitted)
                .statusCode(200);
        Visitors.administrator()
                .get("/api/enterprises/{id}", duplicate.enterprise())
                .statusCode(404);
    }

    @Test
    void merger_ofTwoSubmissions_letsTheOneThatIsThereStand_andCountsOnce() {
        var enterprise = Visitors.enterprise();
        enterprise.put("region", "152571");
        var kept = Visitors.confirmedMember(enterprise);
        var other = Visitors.enterprise();
        other.put("region", "152571");
        var duplicate = Visitors.confirmedMember(other);
        var stands = kept.submitsAssessment();
        duplicate.submitsAssessment();
        assertReplies(2);
        var tag = preview(duplicate, kept)
                .body("rounds.stands", contains("into"))
                .extract()
                .header("ETag");
        merge(duplicate, kept, tag).statusCode(200);
        assertReplies(1);
        kept.get("/api/assessments?campaign={c}", Campaigns.open()).body("items.id", contains(stands));
        Visitor.nobody()
                .post(
                        Map.of("enterprise", other, "member", Visitors.person(Visitors.accountName())),
                        "/api/registrations")
                .statusCode(409)
                .body("code", equalTo("enterprise-exists"));
        preview(kept, kept).statusCode(409);
    }

    private static void assertReplies(int replies) {
        Visitors.officer("152571")
                .get("/api/statistics?campaign={c}", Campaigns.open())
                .body("total.enterprises", equalTo(replies))
                .body("total.replies", equalTo(replies));
    }

    private static ValidatableResponse owner(Visitor visitor, Visitor enterprise, String account) {
        return visitor.put(
                Map.of("account", account, "reason", "换人"), "/api/enterprises/{id}/owner", enterprise.enterprise());
    }

    private static ValidatableResponse readmit(Visitor enterprise, String account) {
        return Visitors.administrator()
                .post(
                        Map.of("account", account, "reason", "回厂上班"),
                        "/api/enterprises/{id}/members",
                        enterprise.enterprise());
    }

    private static ValidatableResponse preview(Visitor from, Visitor into) {
        return Visitors.administrator()
                .get("/api/enterprises/{id}/merger?into={into}", from.enterprise(), into.enterprise());
    }

    private static ValidatableResponse merge(Visitor from, Visitor into, String tag) {
        return Visitors.administrator()
                .calls()
                .header("If-Match", tag)
                .body(Map.of("into", into.enterprise(), "reason", "重复注册"))
                .post("/api/enterprises/{id}/merger", from.enterprise())
                .then();
    }
}
