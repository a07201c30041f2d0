package cn.zhizhen.assessment.submission;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.zhizhen.assessment.setting.TestClock;
import cn.zhizhen.assessment.statistics.IndicatorValue;
import cn.zhizhen.assessment.visiting.Campaigns;
import cn.zhizhen.assessment.visiting.Visitor;
import cn.zhizhen.assessment.visiting.Visitors;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A return opens a window of correction; what was accepted counts and is shown until something takes its place. */
@QuarkusTest
class ReturnTest {

    private static final Instant BEFORE_CLOSING = Instant.parse("2034-03-31T12:00:00Z");
    private static final Instant AFTER_CLOSING = Instant.parse("2034-04-10T02:00:00Z");
    private static final Instant LAST_MOMENT = Instant.parse("2034-04-24T15:59:59Z");
    private static final Instant TOO_LATE = Instant.parse("2034-04-24T16:00:00Z");

    @Inject
    TestClock clock;

    private Visitor member;
    private Visitor consultant;
    private String id;
    private String accepted;

    @Test
    void window_holdsAfterTheCampaignHasClosed() {
        returnedAfterClosing();
        clock.at(LAST_MOMENT, () -> {
            member.get("/api/assessments/{id}", id)
                    .body("state", equalTo("returned"))
                    .body("campaign.state", equalTo("closed"))
                    .body("correctableUntil", equalTo("2034-04-24"))
                    .body("changedSinceReturn", equalTo(false));
            member.answers(id, "equipment-total", 200).statusCode(200);
            member.get("/api/assessments/{id}", id).body("changedSinceReturn", equalTo(true));
            member.submits(id).statusCode(201).body("snapshot", equalTo(2));
            member.get("/api/assessments/{id}", id)
                    .body("state", equalTo("submitted"))
                    .body("correctableUntil", nullValue());
        });
        assertEquals("48.50", values().get("equipment-digital-rate"), "97 of 200, no longer of 186");
    }

    @Test
    void acceptedSnapshot_countsAndIsShownUntilTheNext() {
        returnedAfterClosing();
        var counted = values();
        assertFalse(counted.isEmpty());
        clock.at(LAST_MOMENT, () -> {
            member.answers(id, "equipment-total", 200).statusCode(200);
            assertEquals(accepted, result(member));
            assertEquals(accepted, result(consultant));
            assertEquals(counted, values());
        });
    }

    @Test
    void window_onceClosed_leavesTheAcceptedSubmissionAsItWas() {
        returnedAfterClosing();
        var counted = values();
        clock.at(LAST_MOMENT, () -> member.answers(id, "equipment-total", 200).statusCode(200));
        clock.at(TOO_LATE, () -> {
            member.answers(id, "equipment-total", 201).statusCode(409).body("code", equalTo("correction-closed"));
            member.submits(id).statusCode(409).body("code", equalTo("correction-closed"));
            member.get("/api/assessments/{id}", id)
                    .body("state", equalTo("submitted"))
                    .body("correctableUntil", equalTo("2034-04-24"))
                    .body("changedSinceReturn", equalTo(true))
                    .body("withdrawableUntil", nullValue());
            assertEquals(accepted, result(member));
            assertEquals(counted, values());
            consultant.givesBack(id, "请再看一次").statusCode(204);
            member.submits(id).statusCode(201).body("snapshot", equalTo(2));
        });
    }

    /** The consultant reads the date before the decision. */
    @Test
    void draft_saysUntilWhenAReturnWouldHold() {
        submitted();
        clock.at(AFTER_CLOSING, () -> {
            consultant.get("/api/assessments/{id}", id).body("ifReturnedUntil", equalTo("2034-04-24"));
            consultant.givesBack(id, "请核对").statusCode(204);
            consultant
                    .get("/api/assessments/{id}", id)
                    .body("ifReturnedUntil", nullValue())
                    .body("correctableUntil", equalTo("2034-04-24"));
        });
    }

    @Test
    void submission_withoutAReturn_staysClosedAfterTheCampaign() {
        submitted();
        clock.at(
                AFTER_CLOSING,
                () -> member.answers(id, "equipment-total", 200).statusCode(409).body("code", equalTo("submitted")));
    }

    private void submitted() {
        member = Visitors.member();
        consultant = Visitors.consultantOf(member);
        var campaign = Campaigns.between("2034-03-01", "2034-03-31");
        clock.at(BEFORE_CLOSING, () -> id = member.submitsAssessment(campaign));
        accepted = result(member);
    }

    private void returnedAfterClosing() {
        submitted();
        clock.at(AFTER_CLOSING, () -> consultant.givesBack(id, "设备总数请按台账核对").statusCode(204));
    }

    private String result(Visitor visitor) {
        return visitor.get("/api/assessments/{id}/result", id)
                .statusCode(200)
                .extract()
                .asString();
    }

    private Map<String, String> values() {
        return counted(id);
    }

    static Instant submittedAt(Visitor visitor, String assessment) {
        return Instant.parse(
                visitor.get("/api/assessments/{id}", assessment).extract().<String>path("submittedAt"));
    }

    /** What statistics count of one assessment, by indicator. */
    static Map<String, String> counted(String assessment) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var values = new TreeMap<String, String>();
            IndicatorValue.<IndicatorValue>stream(
                            "key.assessment = (select a.id from Assessment a where a.publicId = ?1)", assessment)
                    .forEach(value -> values.put(
                            value.shortId(),
                            value.value.setScale(2, RoundingMode.HALF_UP).toPlainString()));
            return values;
        });
    }
}
