package cn.zhizhen.assessment.answering;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.assessment.visiting.AtOnce;
import cn.zhizhen.assessment.visiting.Visitor;
import cn.zhizhen.assessment.visiting.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several people of one enterprise write at the same moment. */
@QuarkusTest
class WritersTest {

    private static final int WRITERS = 8;

    @Test
    void sameAnswerSameRevision_exactlyOneWins() {
        var member = Visitors.member();
        var id = member.opensAssessment();
        for (int round = 0; round < 5; round++) {
            var revision = round;
            var base = round * 100;
            var responses = AtOnce.call(WRITERS, writer -> put(member, id, revision, base + writer));
            assertEquals(
                    1, responses.stream().filter(r -> r.statusCode() == 200).count());
            var lost = responses.stream().filter(r -> r.statusCode() == 409).toList();
            assertEquals(WRITERS - 1, lost.size());
            int standing = member.get("/api/assessments/{id}", id).extract().path("answers.equipment-total.value");
            lost.forEach(response -> {
                assertEquals("stale-revision", response.path("code"));
                assertEquals(Integer.valueOf(standing), response.path("errors[0].current.value"));
                assertEquals(Integer.valueOf(revision + 1), response.path("errors[0].current.revision"));
            });
        }
    }

    @Test
    void sameAnswerWithoutRevision_allAreKeptOneAfterTheOther() {
        var member = Visitors.member();
        var id = member.opensAssessment();
        var responses = AtOnce.call(
                WRITERS,
                writer -> member.calls()
                        .body("{\"value\": " + (100 + writer) + "}")
                        .put("/api/assessments/{id}/answers/equipment-total", id));
        var revisions = new HashSet<Integer>();
        responses.forEach(response -> {
            assertEquals(200, response.statusCode());
            assertTrue(revisions.add(response.path("answer.revision")), "each change has a revision of its own");
        });
        assertEquals(WRITERS, revisions.size());
    }

    @Test
    void partAndWholeByTwoPeople_neverEndUpUpsideDown() {
        var member = Visitors.member();
        var id = member.opensAssessment();
        member.answers(id, "equipment-total", 100).statusCode(200);
        member.answers(id, "equipment-digital", 50).statusCode(200);
        var responses = AtOnce.call(
                WRITERS,
                writer -> writer % 2 == 0
                        ? member.calls()
                                .body("{\"value\": 60}")
                                .put("/api/assessments/{id}/answers/equipment-total", id)
                        : member.calls()
                                .body("{\"value\": 90}")
                                .put("/api/assessments/{id}/answers/equipment-digital", id));
        responses.forEach(response -> assertTrue(List.of(200, 422).contains(response.statusCode())));
        var draft = member.get("/api/assessments/{id}", id).extract();
        assertTrue(draft.<Integer>path("answers.equipment-digital.value")
                <= draft.<Integer>path("answers.equipment-total.value"));
    }

    @Test
    void differentAnswers_doNotDisturbEachOther() {
        var member = Visitors.member();
        var colleague = Visitors.colleagueOf(member);
        var id = member.opensAssessment();
        var scenes = List.of(
                "scene-quality",
                "scene-energy",
                "scene-safety",
                "scene-finance",
                "scene-marketing",
                "scene-scheduling",
                "scene-production",
                "scene-equipment");
        var responses = AtOnce.call(
                WRITERS,
                writer -> (writer % 2 == 0 ? member : colleague)
                        .calls()
                        .header("If-Match", "\"0\"")
                        .body("{\"value\": 2}")
                        .put("/api/assessments/{id}/answers/{a}", id, scenes.get(writer)));
        responses.forEach(response -> assertEquals(200, response.statusCode()));
        member.get("/api/assessments/{id}", id).body("progress.answered", equalTo(3 + WRITERS));
    }

    private static Response put(Visitor member, String id, int revision, int value) {
        return member.calls()
                .header("If-Match", "\"" + revision + "\"")
                .body("{\"value\": " + value + "}")
                .put("/api/assessments/{id}/answers/equipment-total", id);
    }
}
