package cn.zhizhen.assessment.library;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import cn.zhizhen.assessment.visiting.Visitor;
import cn.zhizhen.assessment.visiting.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LibraryTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "questionnaires/enterprise-diagnosis/2026-1",
                "scorecards/regional-targets/1",
                "scorecards/miit-sme-2024/1",
                "scorecards/integration-stage/1",
                "targets/inner-mongolia/2025-1"
            })
    void document_isForAnybodyAndMayBeKeptForEver(String document) {
        var identity = document.split("/");
        Visitor.nobody()
                .get("/api/" + document)
                .statusCode(200)
                .header("Cache-Control", containsString("immutable"))
                .header("Cache-Control", containsString("max-age=31536000"))
                .body("id", equalTo(identity[1]))
                .body("version", equalTo(identity[2]))
                .body("source.label", notNullValue());
    }

    @Test
    void document_keysAreInCamelCase() {
        Visitor.nobody()
                .get("/api/questionnaires/enterprise-diagnosis/2026-1")
                .body(
                        "sections[1].questions.find { it.id == 'equipment-over-10-years' }.partOf",
                        equalTo("equipment-total"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"questionnaires/enterprise-diagnosis/1", "scorecards/nothing/1", "targets/x/1"})
    void document_unknown_isNotFound(String document) {
        Visitor.nobody().get("/api/" + document).statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void lists_forARegistration_areOpen() {
        Visitor.nobody()
                .get("/api/regions")
                .statusCode(200)
                .body("findAll { it.level == 'league' }", hasSize(12))
                .body("find { it.code == '150981' }.parent", equalTo("150900"));
        Visitor.nobody()
                .get("/api/industries")
                .statusCode(200)
                .body("find { it.code == '31' }.classes.code", contains("3110", "3120", "3140"));
    }

    /** What one person may see must not stay in a browser or a proxy for the next one. */
    @Test
    void personalAnswers_areNotStored() {
        var member = Visitors.member();
        var id = member.opensAssessment();
        for (var path :
                List.of("/api/me", "/api/assessments", "/api/assessments/" + id, "/api/assessments/" + id + "/check")) {
            member.get(path).statusCode(200).header("Cache-Control", containsString("no-store"));
        }
        Visitor.nobody()
                .post(Map.of("account", member.account(), "password", Visitor.PASSWORD), "/api/tokens")
                .header("Cache-Control", containsString("no-store"));
    }
}
