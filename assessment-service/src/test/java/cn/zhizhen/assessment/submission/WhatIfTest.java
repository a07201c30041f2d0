package cn.zhizhen.assessment.submission;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhizhen.assessment.visiting.Visitors;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class WhatIfTest {

    @Test
    void whatIf_showsTheOutcomeAndStoresNothing() {
        var member = Visitors.member();
        var consultant = Visitors.consultantOf(member);
        var id = member.submitsAssessment();
        // A consultant's first look ends the time in which a member may withdraw, and the draft says so.
        consultant.get("/api/assessments/{id}", id).statusCode(200);
        var before = member.calls().get("/api/assessments/{id}", id).asString();
        for (var somebody : List.of(member, consultant)) {
            somebody.post(Map.of("answers", Map.of("equipment-digital", 112)), "/api/assessments/{id}/what-if", id)
                    .statusCode(200)
                    .body("outcomes[0].indicators[0].target.attained", equalTo(true))
                    .body("outcomes[0].indicators[0].target.missing", equalTo(0));
        }
        member.post("{\"answers\": {\"equipment-total\": null}}", "/api/assessments/{id}/what-if", id)
                .statusCode(200)
                .body("outcomes[0].indicators[0].absence", equalTo("unanswered"))
                .body("outcomes[0].indicators[0].value", nullValue());
        member.post(
                        Map.of(
                                "answers",
                                Map.of(
                                        "equipment-total",
                                        0,
                                        "equipment-digital",
                                        0,
                                        "equipment-networked",
                                        0,
                                        "equipment-over-10-years",
                                        0,
                                        "robots",
                                        0)),
                        "/api/assessments/{id}/what-if",
                        id)
                .statusCode(200)
                .body("outcomes[0].indicators[0].absence", equalTo("zero-whole"));
        assertEquals(before, member.calls().get("/api/assessments/{id}", id).asString());
        assertEquals(
                1L, (long) QuarkusTransaction.requiringNew().call(() -> Snapshot.count("assessment.publicId", id)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"answers\": {}}"})
    void whatIf_withoutChanges_isTheOutcomeAsItStands(String body) {
        var member = Visitors.member();
        member.post(body, "/api/assessments/{id}/what-if", member.opensAssessment())
                .statusCode(200)
                .body("outcomes", hasSize(3))
                .body("outcomes[1].score", equalTo(0))
                .body("outcomes[1].level.level", equalTo(0));
    }

    @Test
    void whatIf_withAnImpossibleAnswer_isRefused() {
        var member = Visitors.member();
        var id = member.submitsAssessment();
        member.post(Map.of("answers", Map.of("equipment-digital", 187)), "/api/assessments/{id}/what-if", id)
                .statusCode(422)
                .body("code", equalTo("invalid-answers"))
                .body("errors[0].code", equalTo("part-above-whole"));
        member.post(Map.of("answers", Map.of("equipment-digital", 2.5)), "/api/assessments/{id}/what-if", id)
                .statusCode(422)
                .body("errors[0].code", equalTo("not-whole-number"));
    }
}
