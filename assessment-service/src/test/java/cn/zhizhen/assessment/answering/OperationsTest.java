package cn.zhizhen.assessment.answering;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhizhen.assessment.visiting.AtOnce;
import cn.zhizhen.assessment.visiting.Database;
import cn.zhizhen.assessment.visiting.Visitor;
import cn.zhizhen.assessment.visiting.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A device numbers its changes: sent again they change nothing, and they are no conflict with each other. */
@QuarkusTest
class OperationsTest {

    private static final String PHONE = "phone-of-wang";
    private static final String ANSWER = "/api/assessments/{id}/answers/equipment-total";
    private static final AtomicLong SEQUENCE = new AtomicLong();
    private static Visitor member;
    private static Visitor colleague;
    private String id;

    /** Hashing passwords takes long on purpose, so the same two people serve every test; each begins from one known answer. */
    @BeforeEach
    void begin() {
        member = member == null ? Visitors.member() : member;
        colleague = colleague == null ? Visitors.colleagueOf(member) : colleague;
        id = member.opensAssessment();
        member.answers(id, "equipment-digital", null).statusCode(200);
        member.answers(id, "equipment-total", 100).statusCode(200);
    }

    @Test
    void operation_whoseReplyWasLost_isToldTheSameAgain() {
        var seen = revision();
        var sequence = SEQUENCE.incrementAndGet();
        var first = put(member, PHONE, sequence, 250, seen).statusCode(200).extract();
        put(member, PHONE, sequence, 250, seen)
                .statusCode(200)
                .header("ETag", equalTo("\"" + (seen + 1) + "\""))
                .body("answer.revision", equalTo(seen + 1))
                .body("answer.savedAt", equalTo(first.<String>path("answer.savedAt")));
        assertEquals(seen + 1, revision());
    }

    /** Otherwise the phone would take the colleague's revision for its own and overwrite it with the next change. */
    @Test
    void operation_sentAgainAfterAColleagueChangedTheAnswer_isToldItsOwnRevision() {
        var seen = revision();
        var sequence = SEQUENCE.incrementAndGet();
        put(member, PHONE, sequence, 250, seen).statusCode(200);
        colleague.answers(id, "equipment-total", 300).statusCode(200);
        put(member, PHONE, sequence, 250, seen)
                .statusCode(200)
                .body("answer.value", equalTo(250))
                .body("answer.revision", equalTo(seen + 1));
        assertEquals(300, value());
        put(member, PHONE, SEQUENCE.incrementAndGet(), 260, seen + 1)
                .statusCode(409)
                .body("errors[0].current.value", equalTo(300));
    }

    @Test
    void operation_sentAgainAfterSubmission_isToldItsFirstOutcome() {
        var owner = Visitors.member();
        var assessment = owner.fillsAssessment();
        var body = Map.of("value", 400, "operation", Map.of("device", PHONE, "sequence", 1));
        owner.put(body, ANSWER, assessment).statusCode(200);
        owner.calls()
                .post("/api/assessments/{id}/submission", assessment)
                .then()
                .statusCode(201);
        owner.put(body, ANSWER, assessment).statusCode(200).body("answer.value", equalTo(400));
        owner.put(Map.of("value", 401, "operation", Map.of("device", PHONE, "sequence", 2)), ANSWER, assessment)
                .statusCode(409)
                .body("code", equalTo("submitted"));
    }

    @Test
    void operation_eightTimesAtOnce_isCarriedOutOnce() {
        var seen = revision();
        var sequence = SEQUENCE.incrementAndGet();
        var revisions = AtOnce.call(
                8,
                i -> put(member, PHONE, sequence, 250, seen)
                        .statusCode(200)
                        .extract()
                        .<Integer>path("answer.revision"));
        assertEquals(1, revisions.stream().distinct().count());
        assertEquals(seen + 1, revision());
    }

    @Test
    void operation_withSeveralAnswers_isToldTheSameAgain() {
        var sequence = SEQUENCE.incrementAndGet();
        var body = """
                {"answers": {"equipment-total": {"value": 80}, "main-products": {"value": "硅铁"}},
                 "operation": {"device": "%s", "sequence": %d}}""".formatted(PHONE, sequence);
        member.patch(body, "/api/assessments/{id}/answers", id).statusCode(200);
        var seen = revision();
        colleague.answers(id, "equipment-total", 90).statusCode(200);
        member.patch(body, "/api/assessments/{id}/answers", id)
                .statusCode(200)
                .body("answers.equipment-total.value", equalTo(80))
                .body("answers.equipment-total.revision", equalTo(seen))
                .body("answers.main-products.value", equalTo("硅铁"));
        assertEquals(90, value());
    }

    @Test
    void chainOfOneDevice_isNoConflictWithItself() {
        var seen = revision();
        put(member, PHONE, SEQUENCE.incrementAndGet(), 250, seen).statusCode(200);
        put(member, PHONE, SEQUENCE.incrementAndGet(), 260, seen)
                .statusCode(200)
                .body("answer.revision", equalTo(seen + 2));
        put(member, PHONE, SEQUENCE.incrementAndGet(), 270, seen + 1).statusCode(200);
        assertEquals(270, value());
    }

    @Test
    void chain_withAColleagueInBetween_isAConflict() {
        var seen = revision();
        put(member, PHONE, SEQUENCE.incrementAndGet(), 250, seen).statusCode(200);
        put(colleague, "phone-of-zhao", 1, 300, seen + 1).statusCode(200);
        put(member, PHONE, SEQUENCE.incrementAndGet(), 260, seen)
                .statusCode(409)
                .body("errors[0].current.value", equalTo(300));
        put(member, PHONE, SEQUENCE.incrementAndGet(), 260, seen + 2).statusCode(200);
        put(member, PHONE, SEQUENCE.incrementAndGet(), 270, seen)
                .statusCode(409)
                .body("errors[0].current.value", equalTo(260));
        assertEquals(260, value());
    }

    @Test
    void otherDeviceOfTheSameAccount_isAConflict() {
        var seen = revision();
        put(member, PHONE, SEQUENCE.incrementAndGet(), 250, seen).statusCode(200);
        put(member, "laptop-of-wang", SEQUENCE.incrementAndGet(), 260, seen).statusCode(409);
        put(member, null, 0, 260, seen).statusCode(409);
        assertEquals(250, value());
    }

    @Test
    void deviceOfAColleague_namedByAnother_isStillAConflict() {
        var seen = revision();
        var sequence = SEQUENCE.incrementAndGet();
        put(member, PHONE, sequence, 250, seen).statusCode(200);
        put(colleague, PHONE, sequence, 260, seen).statusCode(409);
        put(colleague, PHONE, sequence + 1, 260, seen).statusCode(409);
        assertEquals(250, value());
    }

    @Test
    void olderOperation_thatArrivesLate_changesNothing() {
        var seen = revision();
        var older = SEQUENCE.incrementAndGet();
        put(member, PHONE, SEQUENCE.incrementAndGet(), 260, seen).statusCode(200);
        put(member, PHONE, older, 250, seen).statusCode(200).body("answer.value", equalTo(260));
        assertEquals(260, value());
        put(member, PHONE, older, 250, seen).statusCode(200).body("answer.value", equalTo(260));
        assertEquals(seen + 1, revision());
    }

    /** 250, 260 on a slow way, 250 again: the device's last word is 250. */
    @Test
    void olderOperation_afterTheSameValueWasSaidAgain_changesNothing() {
        var seen = revision();
        put(member, PHONE, SEQUENCE.incrementAndGet(), 250, seen).statusCode(200);
        var slow = SEQUENCE.incrementAndGet();
        put(member, PHONE, SEQUENCE.incrementAndGet(), 250, seen + 1).statusCode(200);
        put(member, PHONE, slow, 260, seen + 1).statusCode(200);
        assertEquals(250, value());
    }

    @Test
    void number_usedForAnotherChange_isRefused() {
        var seen = revision();
        var sequence = SEQUENCE.incrementAndGet();
        put(member, PHONE, sequence, 250, seen).statusCode(200);
        put(member, PHONE, sequence, 260, seen)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("operation-reused"));
        assertEquals(250, value());
    }

    @Test
    void operation_thatWasRefused_isJudgedAnew() {
        var sequence = SEQUENCE.incrementAndGet();
        member.answers(id, "equipment-digital", 60).statusCode(200);
        put(member, PHONE, sequence, 50, revision()).statusCode(422);
        member.answers(id, "equipment-digital", 40).statusCode(200);
        put(member, PHONE, sequence, 50, revision()).statusCode(200);
    }

    @Test
    void operation_ofTheNeighbour_isItsOwnAndReachesNothingHere() {
        var sequence = SEQUENCE.incrementAndGet();
        put(member, PHONE, sequence, 250, revision()).statusCode(200);
        var neighbour = Visitors.member();
        put(neighbour, PHONE, sequence, 260, revision()).statusCode(404);
        var theirs = neighbour.opensAssessment();
        neighbour
                .put(Map.of("value", 7, "operation", Map.of("device", PHONE, "sequence", sequence)), ANSWER, theirs)
                .statusCode(200)
                .body("answer.value", equalTo(7))
                .body("answer.revision", equalTo(1));
        assertEquals(250, value());
    }

    @Test
    void operation_beyondAnyRevision_isAConflict() {
        put(member, PHONE, SEQUENCE.incrementAndGet(), 250, revision()).statusCode(200);
        put(member, PHONE, SEQUENCE.incrementAndGet(), 260, revision() + 7).statusCode(409);
        member.patch(
                        Map.of("answers", Map.of("equipment-total", Map.of("value", 5, "revision", -1))),
                        "/api/assessments/{id}/answers",
                        id)
                .statusCode(409)
                .body("errors.answer", contains("equipment-total"));
        assertEquals(250, value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"device\": \"phone-of-wang\"}",
                "{\"sequence\": 5}",
                "{\"device\": \"short\", \"sequence\": 5}",
                "{\"device\": \"企业的手机企业的手机\", \"sequence\": 5}",
                "{\"device\": \"phone' or 1=1 --\", \"sequence\": 5}",
                "{\"device\": \"phone-of-wang\", \"sequence\": -1}",
                "{\"device\": \"phone-of-wang\", \"sequence\": 9007199254740992}",
                "{\"device\": \"phone-of-wang\", \"sequence\": 99999999999999999999999}",
                "{\"device\": \"phone-of-wang\", \"sequence\": \"five\"}",
                "{\"device\": {}, \"sequence\": 5}",
                "[]",
                "5"
            })
    void operation_malformed_isRefusedAndChangesNothing(String operation) {
        member.put("{\"value\": 5, \"operation\": " + operation + "}", ANSWER, id)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("malformed"));
        member.patch(
                        "{\"answers\": {\"equipment-total\": {\"value\": 5}}, \"operation\": " + operation + "}",
                        "/api/assessments/{id}/answers",
                        id)
                .statusCode(400)
                .body("code", equalTo("malformed"));
        assertEquals(100, value());
    }

    @Test
    void operation_partlyOvertakenPartlyWrong_isKeptInNoPart() {
        var older = SEQUENCE.incrementAndGet();
        put(member, PHONE, SEQUENCE.incrementAndGet(), 260, revision()).statusCode(200);
        member.patch("""
                {"answers": {"equipment-total": {"value": 250}, "main-products": {"value": "前"}, "network": {"value": "x"}},
                 "operation": {"device": "%s", "sequence": %d}}""".formatted(PHONE, older), "/api/assessments/{id}/answers", id)
                .statusCode(422);
        member.get("/api/assessments/{id}", id)
                .body("answers.equipment-total.value", equalTo(260))
                .body("answers.network", nullValue());
    }

    @Test
    void oldOperations_areForgottenAndHarmless() {
        var sequence = SEQUENCE.incrementAndGet();
        var seen = revision();
        put(member, PHONE, sequence, 250, seen).statusCode(200);
        Database.change("update operation set done_at = date_sub(done_at, interval 40 day) where device = '%s'"
                .formatted(PHONE));
        Database.change("update assessment set revision = 99 where public_id = '%s'".formatted(id));
        put(member, PHONE, SEQUENCE.incrementAndGet(), 260, seen + 1).statusCode(200);
        assertEquals(
                1,
                Database.number(
                        "select count(*) from operation o join assessment a on a.id = o.assessment_id where a.public_id = '%s' and o.device = '%s'"
                                .formatted(id, PHONE)));
        put(member, PHONE, sequence, 250, seen).statusCode(200);
        assertEquals(260, value());
    }

    /** Whatever order things arrive in, and however often, no answer is a server error and the device's last word stands. */
    @Test
    void operations_replayedAndShuffled_endAtTheLastWord() {
        var seen = revision();
        var first = SEQUENCE.addAndGet(100) - 50;
        Stream.of(3, 1, 3, 7, 2, 7, 5, 6, 1, 4, 7, 3)
                .forEach(step ->
                        put(member, PHONE, first + step, 200 + step, seen).statusCode(200));
        assertEquals(207, value());
    }

    private ValidatableResponse put(Visitor visitor, String device, long sequence, int value, int seen) {
        var body = new HashMap<String, Object>(Map.of("value", value));
        if (device != null) {
            body.put("operation", Map.of("device", device, "sequence", sequence));
        }
        return visitor.calls()
                .header("If-Match", "\"" + seen + "\"")
                .body(body)
                .put(ANSWER, id)
                .then();
    }

    private int revision() {
        return member.get("/api/assessments/{id}", id).extract().path("answers.equipment-total.revision");
    }

    private int value() {
        return member.get("/api/assessments/{id}", id).extract().path("answers.equipment-total.value");
    }
}
