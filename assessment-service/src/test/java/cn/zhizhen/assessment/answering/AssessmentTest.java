package cn.zhizhen.assessment.answering;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhizhen.assessment.visiting.Answers;
import cn.zhizhen.assessment.visiting.AtOnce;
import cn.zhizhen.assessment.visiting.Campaigns;
import cn.zhizhen.assessment.visiting.Visitor;
import cn.zhizhen.assessment.visiting.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssessmentTest {

    private static Visitor member;
    private String id;

    /** Hashing passwords takes long on purpose, so one member serves the tests that do not need an empty assessment. */
    @BeforeEach
    void begin() {
        member = member == null ? Visitors.member() : member;
        id = member.opensAssessment();
    }

    @Test
    void open_again_findsTheSame() {
        member.post(Map.of("campaign", Campaigns.open()), "/api/assessments")
                .statusCode(200)
                .body("id", equalTo(id));
        member.post(Map.of("campaign", "nowhere"), "/api/assessments").statusCode(404);
    }

    @Test
    void open_eightTimesAtOnce_opensOne() {
        var newcomer = Visitors.member();
        var body = Map.of("campaign", Campaigns.open());
        var answers = AtOnce.call(8, i -> newcomer.calls().body(body).post("/api/assessments"));
        assertEquals(
                1, answers.stream().filter(answer -> answer.statusCode() == 201).count());
        assertEquals(
                7, answers.stream().filter(answer -> answer.statusCode() == 200).count());
        assertEquals(
                1,
                answers.stream()
                        .map(answer -> answer.<String>path("id"))
                        .distinct()
                        .count());
    }

    @Test
    void draft_walksFromEmptyOverStartedToComplete() {
        var newcomer = Visitors.member();
        var fresh = newcomer.opensAssessment();
        read(newcomer, fresh)
                .body("state", equalTo("started"))
                .body("progress.answered", equalTo(3))
                .body("applicability.platform-uses", equalTo(false))
                .body("applicability", not(hasKey("employees")));
        newcomer.patch(Answers.complete(), "/api/assessments/{id}/answers", fresh)
                .statusCode(200);
        read(newcomer, fresh)
                .body("state", equalTo("complete"))
                .body(
                        "progress.requiredAnswered",
                        equalTo(read(newcomer, fresh).extract().path("progress.required")))
                .body("comment", nullValue());
        newcomer.answers(fresh, "network", List.of()).statusCode(200);
        read(newcomer, fresh).body("state", equalTo("started"));
        newcomer.get("/api/assessments/{id}/check", fresh)
                .body("complete", equalTo(false))
                .body("points.answer", contains("network"))
                .body("points.section", contains("network"))
                .body("points.code", contains("missing"));
    }

    @Test
    void answer_isKeptWithARevisionAndAnETag() {
        member.answers(id, "equipment-over-10-years", null).statusCode(200);
        member.answers(id, "key-processes-total", 20)
                .statusCode(200)
                .body("answer.value", equalTo(20))
                .body("progress.sections.find { it.id == 'key-processes' }.answered", equalTo(1));
        var first = revision("key-processes-total");
        member.answers(id, "key-processes-total", 21)
                .statusCode(200)
                .header("ETag", equalTo("\"" + (first + 1) + "\""))
                .body("answer.revision", equalTo(first + 1));
        assertEquals(first + 1, revision("key-processes-total"));
    }

    @Test
    void answer_sameValueAgain_changesNothing() {
        member.answers(id, "main-products", "硅铁").statusCode(200);
        var before = read(member, id).extract();
        member.answers(id, "main-products", "硅铁")
                .statusCode(200)
                .body("answer.revision", equalTo(before.<Integer>path("answers.main-products.revision")))
                .body("answer.savedAt", equalTo(before.<String>path("answers.main-products.savedAt")));
    }

    @Test
    void answer_takenBack_isMissingAndNotZero() {
        member.answers(id, "equipment-total", 0).statusCode(200);
        member.get("/api/assessments/{id}/check", id).body("points.answer", not(hasItem("equipment-total")));
        member.answers(id, "equipment-total", null).statusCode(200).body("answer.value", nullValue());
        member.get("/api/assessments/{id}/check", id).body("points.answer", hasItem("equipment-total"));
    }

    @Test
    void answer_withAStaleRevision_isRefusedWithWhatStands() {
        member.answers(id, "main-products", "一").statusCode(200);
        var seen = revision("main-products");
        put("main-products", "二", seen).statusCode(200);
        put("main-products", "三", seen)
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("stale-revision"))
                .body("errors[0].answer", equalTo("main-products"))
                .body("errors[0].current.value", equalTo("二"))
                .body("errors[0].current.revision", equalTo(seen + 1));
        put("main-products", "二", seen).statusCode(200).body("answer.revision", equalTo(seen + 1));
        assertEquals("二", value("main-products"));
    }

    @Test
    void answer_firstOfTwoWhoSawNothing_wins() {
        var newcomer = Visitors.member();
        var fresh = newcomer.opensAssessment();
        newcomer.calls()
                .header("If-Match", "\"0\"")
                .body("{\"value\": 5}")
                .put("/api/assessments/{id}/answers/equipment-total", fresh)
                .then()
                .statusCode(200);
        newcomer.calls()
                .header("If-Match", "\"0\"")
                .body("{\"value\": 6}")
                .put("/api/assessments/{id}/answers/equipment-total", fresh)
                .then()
                .statusCode(409);
    }

    @Test
    void answers_severalAtOnce_areKeptTogether() {
        member.patch(
                        "{\"answers\": {\"equipment-total\": {\"value\": 80}, \"equipment-digital\": {\"value\": 40}, \"platform-use\": {\"value\": true}}}",
                        "/api/assessments/{id}/answers",
                        id)
                .statusCode(200)
                .body("answers.equipment-digital.value", equalTo(40))
                .body("answers.size()", equalTo(3))
                .body("applicability", not(hasKey("platform-uses")));
    }

    @Test
    void answers_oneRefused_noneIsKept() {
        member.answers(id, "main-products", "前").statusCode(200);
        member.answers(id, "equipment-total", 80).statusCode(200);
        member.answers(id, "equipment-digital", null).statusCode(200);
        member.patch(
                        "{\"answers\": {\"main-products\": {\"value\": \"后\"}, \"equipment-total\": {\"value\": -1}, \"equipment-digital\": {\"value\": \"x\"}}}",
                        "/api/assessments/{id}/answers",
                        id)
                .statusCode(422)
                .body("code", equalTo("invalid-answers"))
                .body("errors.answer", hasItems("equipment-total", "equipment-digital"));
        assertEquals("前", value("main-products"));
        assertEquals(Integer.valueOf(80), value("equipment-total"));
    }

    @Test
    void answers_oneStale_noneIsKept() {
        member.answers(id, "main-products", "前").statusCode(200);
        member.patch(
                        "{\"answers\": {\"main-products\": {\"value\": \"后\"}, \"remarks\": {\"value\": \"新\", \"revision\": 99}}}",
                        "/api/assessments/{id}/answers",
                        id)
                .statusCode(409)
                .body("code", equalTo("stale-revision"))
                .body("errors.answer", contains("remarks"));
        assertEquals("前", value("main-products"));
    }

    @Test
    void answer_toAQuestionNotAsked_isKeptAndDoesNotCount() {
        member.answers(id, "platform-use", false).statusCode(200);
        member.answers(id, "platform-uses", List.of("energy"))
                .statusCode(200)
                .body("applicability.platform-uses", equalTo(false));
        member.answers(id, "platform-use", true).statusCode(200).body("applicability", not(hasKey("platform-uses")));
        assertEquals(List.of("energy"), value("platform-uses"));
    }

    @Test
    void answer_decimals_comeBackAsTheyWereGiven() {
        member.put("{\"value\": 38600.50}", "/api/assessments/{id}/answers/revenue", id)
                .statusCode(200);
        assertEquals(
                "38600.50",
                member.calls()
                        .get("/api/assessments/{id}", id)
                        .asString()
                        .replaceAll(".*\"revenue\":\\{\"value\":([0-9.E+]+).*", "$1"));
    }

    private ValidatableResponse put(String answer, Object value, int revision) {
        return member.calls()
                .header("If-Match", "\"" + revision + "\"")
                .body(Map.of("value", value))
                .put("/api/assessments/{id}/answers/{a}", id, answer)
                .then();
    }

    private int revision(String answer) {
        return read(member, id).extract().path("answers." + answer + ".revision");
    }

    private <T> T value(String answer) {
        return read(member, id).extract().path("answers." + answer + ".value");
    }

    private static ValidatableResponse read(Visitor visitor, String assessment) {
        return visitor.get("/api/assessments/{id}", assessment).statusCode(200);
    }
}
