package cn.zhizhen.assessment.submission;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.assessment.setting.TestClock;
import cn.zhizhen.assessment.visiting.AtOnce;
import cn.zhizhen.assessment.visiting.Campaigns;
import cn.zhizhen.assessment.visiting.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A member takes a submission back until a consultant has opened it, for a day at most. */
@QuarkusTest
class WithdrawalTest {

    @Inject
    TestClock clock;

    @Test
    void withdraw_letsTheEnterpriseChangeAndSubmitAgain() {
        var member = Visitors.member();
        var id = member.submitsAssessment();
        member.get("/api/assessments/{id}", id).body("withdrawableUntil", notNullValue());

        member.withdraws(id).statusCode(204);

        member.get("/api/assessments/{id}", id)
                .body("state", equalTo("complete"))
                .body("submittedAt", nullValue())
                .body("withdrawableUntil", nullValue());
        member.get("/api/assessments/{id}/result", id).statusCode(409).body("code", equalTo("not-submitted"));
        assertEquals(Map.of(), ReturnTest.counted(id), "nothing accepted stands, so nothing counts");
        member.withdraws(id).statusCode(409).body("code", equalTo("not-submitted"));
        member.answers(id, "equipment-total", 200).statusCode(200);
        member.submits(id).statusCode(201).body("snapshot", equalTo(2));
        assertEquals("48.50", ReturnTest.counted(id).get("equipment-digital-rate"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/result", "/check"})
    void withdraw_afterAConsultantOpenedIt_isRefused(String opened) {
        var member = Visitors.member();
        var consultant = Visitors.consultantOf(member);
        var id = member.submitsAssessment();
        consultant.get("/api/assessments/{id}" + opened, id).statusCode(200);
        member.withdraws(id).statusCode(409).body("code", equalTo("opened"));
        member.get("/api/assessments/{id}", id)
                .body("state", equalTo("submitted"))
                .body("withdrawableUntil", nullValue());
    }

    @Test
    void withdraw_afterAConsultantSupposedOtherAnswers_isRefused() {
        var member = Visitors.member();
        var consultant = Visitors.consultantOf(member);
        var id = member.submitsAssessment();
        consultant.post(Map.of(), "/api/assessments/{id}/what-if", id).statusCode(200);
        member.withdraws(id).statusCode(409).body("code", equalTo("opened"));
    }

    /** What was opened is the submission, not the draft before it; and a list opens nothing. */
    @Test
    void withdraw_afterAConsultantSawTheDraftOrTheList_isPossible() {
        var member = Visitors.member();
        var consultant = Visitors.consultantOf(member);
        var id = member.fillsAssessment();
        consultant.get("/api/assessments/{id}", id).statusCode(200);
        member.submits(id).statusCode(201);
        consultant
                .get("/api/assessments?campaign={c}", Campaigns.open())
                .statusCode(200)
                .body("items", hasSize(1));
        member.withdraws(id).statusCode(204);
    }

    @ParameterizedTest
    @CsvSource({"23:59:30, 204", "24:00:00, 409"})
    void withdraw_aDayLater_isTooLate(String later, int status) {
        var member = Visitors.member();
        var campaign = Campaigns.between("2035-01-01", "2035-12-31");
        var submitted = Instant.parse("2035-05-01T02:00:00Z");
        var ids = new String[1];
        clock.at(submitted, () -> ids[0] = member.submitsAssessment(campaign));
        var at = ReturnTest.submittedAt(member, ids[0]);
        clock.at(
                at.plus(Duration.parse("PT" + later.replaceFirst(":", "H").replaceFirst(":", "M") + "S")),
                () -> member.withdraws(ids[0]).statusCode(status));
    }

    /** Nobody withdraws into a closed campaign: there would be no way to submit again. */
    @Test
    void withdraw_afterTheCampaignClosed_isTooLate() {
        var member = Visitors.member();
        var campaign = Campaigns.between("2035-03-01", "2035-03-31");
        clock.at(Instant.parse("2035-03-31T15:00:00Z"), () -> {
            var id = member.submitsAssessment(campaign);
            member.get("/api/assessments/{id}", id).body("withdrawableUntil", equalTo("2035-03-31T16:00:00Z"));
            clock.at(
                    Instant.parse("2035-03-31T16:00:00Z"),
                    () -> member.withdraws(id).statusCode(409).body("code", equalTo("too-late")));
        });
    }

    @Test
    void withdraw_aResubmission_letsTheReturnedOneStandAgain() {
        var member = Visitors.member();
        var consultant = Visitors.consultantOf(member);
        var id = member.submitsAssessment();
        var counted = ReturnTest.counted(id);
        var result = member.calls().get("/api/assessments/{id}/result", id).asString();
        consultant.givesBack(id, "请核对").statusCode(204);
        member.answers(id, "equipment-total", 200).statusCode(200);
        member.submits(id).statusCode(201).body("snapshot", equalTo(2));

        member.withdraws(id).statusCode(204);

        member.get("/api/assessments/{id}", id)
                .body("state", equalTo("returned"))
                .body("correctableUntil", notNullValue())
                .body("answers.equipment-total.value", equalTo(200));
        assertEquals(
                result, member.calls().get("/api/assessments/{id}/result", id).asString());
        assertEquals(counted, ReturnTest.counted(id), "as it was frozen");
        member.submits(id).statusCode(201).body("snapshot", equalTo(3));
    }

    @Test
    void submit_underTheKeyOfWhatWasWithdrawn_isRefused() {
        var member = Visitors.member();
        var id = member.fillsAssessment();
        member.calls()
                .header("Idempotency-Key", "tap")
                .post("/api/assessments/{id}/submission", id)
                .then()
                .statusCode(201);
        member.withdraws(id).statusCode(204);
        member.calls()
                .header("Idempotency-Key", "tap")
                .post("/api/assessments/{id}/submission", id)
                .then()
                .statusCode(409)
                .body("code", equalTo("withdrawn"));
    }

    @Test
    void withdraw_andOpenAtOnce_oneOfThemIsFirst() {
        var member = Visitors.member();
        var consultant = Visitors.consultantOf(member);
        for (int round = 0; round < 5; round++) {
            var id = member.fillsAssessment();
            member.submits(id).statusCode(201);
            var statuses = AtOnce.call(
                    2,
                    caller -> (caller == 0 ? member.withdraws(id) : consultant.get("/api/assessments/{id}/result", id))
                            .extract()
                            .statusCode());
            assertTrue(
                    List.of(List.of(204, 409), List.of(204, 200), List.of(409, 200))
                            .contains(statuses),
                    statuses::toString);
            if (statuses.get(0) == 409) {
                member.get("/api/assessments/{id}", id).body("state", equalTo("submitted"));
                return;
            }
            member.get("/api/assessments/{id}", id).body("state", equalTo("complete"));
        }
    }
}
