package cn.zhizhen.assessment.submission;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhizhen.assessment.document.DocumentReader;
import cn.zhizhen.assessment.visiting.Answers;
import cn.zhizhen.assessment.visiting.AtOnce;
import cn.zhizhen.assessment.visiting.Visitor;
import cn.zhizhen.assessment.visiting.Visitors;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SubmissionTest {

    @Inject
    ObjectMapper mapper;

    @Test
    void submit_incomplete_listsAllOpenPoints() {
        var member = Visitors.member();
        var id = member.opensAssessment();
        List<String> open = member.get("/api/assessments/{id}/check", id)
                .statusCode(200)
                .body("complete", equalTo(false))
                .extract()
                .path("points.answer");
        submit(member, id, null)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("incomplete"))
                .body("errors.answer", equalTo(open))
                .body("errors.answer", hasItems("equipment-total", "scene-quality", "dangerous-posts"))
                .body("errors.code", hasItem("missing"));
        member.get("/api/assessments/{id}/result", id).statusCode(409).body("code", equalTo("not-submitted"));
    }

    @Test
    void submit_complete_freezesTheAnswers() {
        var member = Visitors.member();
        var id = member.fillsAssessment();
        member.get("/api/assessments/{id}/check", id)
                .body("complete", equalTo(true))
                .body("points", hasSize(0));
        submit(member, id, null)
                .statusCode(201)
                .body("snapshot", equalTo(1))
                .body("digest", matchesPattern("sha256:[0-9a-f]{64}"));
        member.answers(id, "equipment-total", 999).statusCode(409).body("code", equalTo("submitted"));
        member.patch(Answers.complete(), "/api/assessments/{id}/answers", id)
                .statusCode(409)
                .body("code", equalTo("submitted"));
        member.get("/api/assessments/{id}", id)
                .body("state", equalTo("submitted"))
                .body("answers.equipment-total.value", equalTo(186));
    }

    @Test
    void submit_secondTap_answersTheSame() {
        var member = Visitors.member();
        var id = member.fillsAssessment();
        var first = submit(member, id, "tap-1").statusCode(201).extract().asString();
        assertEquals(
                first, submit(member, id, "tap-1").statusCode(200).extract().asString());
        assertEquals(
                first, submit(member, id, "tap-2").statusCode(200).extract().asString());
        assertEquals(first, submit(member, id, null).statusCode(200).extract().asString());
    }

    @Test
    void submit_sixTimesAtOnce_makesOneSnapshot() {
        var member = Visitors.member();
        var id = member.fillsAssessment();
        var responses = AtOnce.call(
                6, number -> submit(member, id, "key-" + number % 3).extract().response());
        assertEquals(1, responses.stream().filter(r -> r.statusCode() == 201).count());
        assertEquals(5, responses.stream().filter(r -> r.statusCode() == 200).count());
        assertEquals(1, responses.stream().map(r -> r.asString()).distinct().count());
        assertEquals(1L, snapshots(id));
    }

    @Test
    void submit_withAKeyBeyondEightyCharacters_isMalformed() {
        var member = Visitors.member();
        submit(member, member.opensAssessment(), "k".repeat(81)).statusCode(400).body("code", equalTo("malformed"));
    }

    @Test
    void giveBack_letsTheEnterpriseSubmitASecondSnapshot() {
        var member = Visitors.member();
        var consultant = Visitors.consultantOf(member);
        var id = member.fillsAssessment();
        consultant.givesBack(id, "请核对").statusCode(409).body("code", equalTo("not-submitted"));
        var first = submit(member, id, "first").statusCode(201).extract();
        consultant.givesBack(id, " ").statusCode(422).body("errors.field", hasItem("comment"));
        consultant.givesBack(id, "设备总数请按台账核对").statusCode(204);
        consultant.givesBack(id, "还有一处").statusCode(409).body("code", equalTo("returned"));

        member.get("/api/assessments/{id}", id)
                .body("state", equalTo("returned"))
                .body("comment.text", equalTo("设备总数请按台账核对"))
                .body("comment.by", equalTo("王车间"));
        member.get("/api/assessments/{id}/result", id).statusCode(200).body("snapshot", equalTo(1));
        submit(member, id, "first")
                .statusCode(200)
                .body("snapshot", equalTo(1))
                .body("digest", equalTo(first.<String>path("digest")));
        member.get("/api/assessments/{id}", id).body("state", equalTo("returned"));

        member.answers(id, "equipment-total", 200).statusCode(200);
        submit(member, id, "second")
                .statusCode(201)
                .body("snapshot", equalTo(2))
                .body("digest", not(equalTo(first.<String>path("digest"))));
        member.get("/api/assessments/{id}/result", id)
                .body("snapshot", equalTo(2))
                .body("answers.equipment-total", equalTo(200));
        submit(member, id, "first").statusCode(200).body("snapshot", equalTo(1));
        assertEquals(2L, snapshots(id));
    }

    @Test
    void result_isWhatWasFrozen_byteByByte() throws JsonProcessingException {
        var member = Visitors.member();
        var id = member.submitsAssessment();
        var result = member.calls().get("/api/assessments/{id}/result", id);
        Snapshot stored = QuarkusTransaction.requiringNew()
                .call(() -> Snapshot.find("assessment.publicId", id).firstResult());
        assertEquals(stored.content, result.asString());
        assertEquals("\"" + stored.digest + "\"", result.header("ETag"));

        var tree = (ObjectNode) mapper.readTree(result.asString());
        assertEquals(stored.digest, tree.remove("digest").textValue());
        assertEquals(stored.digest, "sha256:" + DocumentReader.sha256(tree.toString()), "as a reader verifies it");
        assertEquals(stored.digest, new CanonicalJson(tree).digest());
    }

    @Test
    void result_isTheSameForTheConsultant() {
        var member = Visitors.member();
        var consultant = Visitors.consultantOf(member);
        var id = member.submitsAssessment();
        assertEquals(
                member.calls().get("/api/assessments/{id}/result", id).asString(),
                consultant.calls().get("/api/assessments/{id}/result", id).asString());
    }

    @Test
    void result_holdsTheAnswersAgainstAllThreeYardsticks() {
        var member = Visitors.member();
        var id = member.submitsAssessment();
        member.get("/api/assessments/{id}/result", id)
                .statusCode(200)
                .body(
                        "outcomes.scorecard.id",
                        equalTo(List.of("regional-targets", "miit-sme-2024", "integration-stage")))
                .body("outcomes[0].indicators[0].value", equalTo(52.15f))
                .body("outcomes[0].indicators[0].target.gap", equalTo(7.85f))
                .body("outcomes[0].indicators[0].target.missing", equalTo(15))
                .body("outcomes[1].score", equalTo(45.425f))
                .body("outcomes[1].level.level", equalTo(2))
                .body(
                        "notAsked.findAll { !it.startsWith('mine-') }",
                        equalTo(List.of("platform-name", "platform-machines", "platform-uses")))
                .body("questionnaire.digest", matchesPattern("sha256:[0-9a-f]{64}"))
                .body("targets.digest", matchesPattern("sha256:[0-9a-f]{64}"));
    }

    private static long snapshots(String assessment) {
        return QuarkusTransaction.requiringNew().call(() -> Snapshot.count("assessment.publicId", assessment));
    }

    private static ValidatableResponse submit(Visitor visitor, String id, String key) {
        var calls = key == null ? visitor.calls() : visitor.calls().header("Idempotency-Key", key);
        return calls.post("/api/assessments/{id}/submission", id).then();
    }
}
