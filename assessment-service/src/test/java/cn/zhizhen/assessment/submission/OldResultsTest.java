package cn.zhizhen.assessment.submission;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhizhen.assessment.visiting.Campaigns;
import cn.zhizhen.assessment.visiting.Visitor;
import cn.zhizhen.assessment.visiting.Visitors;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A snapshot that an earlier release froze stays what it is: contracts/result.format-1.json was written before format 2. */
@QuarkusTest
class OldResultsTest {

    private static final String DIGEST = "sha256:5786651f2337300a218732824c8632778a4736826a7bc1809b04eb7c8a347f9c";

    @Inject
    EntityManager database;

    @Inject
    ObjectMapper mapper;

    private Visitor member;
    private String id;
    private String old;

    @BeforeEach
    void freeze() throws IOException {
        old = Files.readString(Path.of("../contracts/result.format-1.json"));
        member = Visitors.member();
        id = member.submitsAssessment();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update snapshot set content = ?1, digest = ?2"
                                + " where assessment_id = (select id from assessment where public_id = ?3)")
                        .setParameter(1, old)
                        .setParameter(2, DIGEST)
                        .setParameter(3, id)
                        .executeUpdate());
    }

    /** A campaign of the documents that were current then is filled and scored as it was, whatever is current now. */
    @Test
    void oldDocuments_scoreAsTheyDid() throws IOException {
        var frozen = mapper.readTree(old);
        var plan = Campaigns.plan(LocalDate.now(ZoneOffset.ofHours(8)).toString(), "2099-12-31");
        plan.put("questionnaire", identity(frozen.get("questionnaire")));
        plan.put("targets", identity(frozen.get("targets")));
        plan.put(
                "scorecards",
                frozen.get("outcomes").findValues("scorecard").stream()
                        .map(OldResultsTest::identity)
                        .toList());
        String campaign = Visitors.administrator()
                .post(plan, "/api/campaigns")
                .statusCode(201)
                .extract()
                .path("id");
        var somebody = Visitors.member();
        var assessment = somebody.opensAssessment(campaign);
        frozen.get("answers")
                .properties()
                .forEach(answer -> somebody.answers(assessment, answer.getKey(), answer.getValue())
                        .statusCode(200));
        somebody.submits(assessment).statusCode(201);
        var now = mapper.readTree(
                somebody.calls().get("/api/assessments/{id}/result", assessment).asString());
        for (int card = 0; card < frozen.get("outcomes").size(); card++) {
            assertEquals(verdict(frozen, card), verdict(now, card));
        }
    }

    private static Map<String, String> identity(JsonNode document) {
        return Map.of(
                "id",
                document.get("id").textValue(),
                "version",
                document.get("version").textValue());
    }

    private static String verdict(JsonNode result, int card) {
        var outcome = result.get("outcomes").get(card);
        return List.of(
                        outcome.path("score"),
                        outcome.path("level").path("level"),
                        outcome.get("dimensions"),
                        outcome.get("ladder"))
                .toString();
    }

    @Test
    void oldResult_isServedByteByByte() {
        var result = member.calls().get("/api/assessments/{id}/result", id);
        assertEquals(old, result.asString());
        assertEquals("\"" + DIGEST + "\"", result.header("ETag"));
        result.then().body("format", equalTo(1)).body("digest", equalTo(DIGEST));
    }

    /** Statistics read it again when it comes to stand again, under the versions that it names. */
    @Test
    void oldResult_countsAsBefore_whenItStandsAgain() {
        var consultant = Visitors.consultantOf(member);
        var counted = ReturnTest.counted(id);
        consultant.givesBack(id, "请核对").statusCode(204);
        member.answers(id, "equipment-total", 200).statusCode(200);
        member.submits(id).statusCode(201).body("snapshot", equalTo(2));
        member.withdraws(id).statusCode(204);
        assertEquals(counted, ReturnTest.counted(id));
        assertEquals(old, member.calls().get("/api/assessments/{id}/result", id).asString());
        assertEquals("52.15", counted.get("equipment-digital-rate"), Map.of(id, counted)::toString);
    }
}
