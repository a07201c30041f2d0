package cn.zhizhen.assessment.answering;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.assessment.visiting.Visitor;
import cn.zhizhen.assessment.visiting.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not taken as an answer, and what its sender is told. */
@QuarkusTest
class RefusedAnswerTest {

    private static Visitor member;
    private String id;

    /** Hashing passwords takes long on purpose; refused answers leave nothing behind that the next test would meet. */
    @BeforeEach
    void begin() {
        member = member == null ? Visitors.member() : member;
        id = member.opensAssessment();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "\"-1\"", "W/\"3\"", "\"three\"", "*"})
    void answer_withAnIfMatchThatIsNoRevision_isMalformed(String ifMatch) {
        member.calls()
                .header("If-Match", ifMatch)
                .body("{\"value\": 5}")
                .put("/api/assessments/{id}/answers/equipment-total", id)
                .then()
                .statusCode(400)
                .body("code", equalTo("malformed"));
    }

    /** Each code of docs/api.md once over the wire; AnswerCheckTest has the whole table. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nowhere           | 1              | unknown-question
            equipment-total   | "12"           | wrong-kind
            equipment-total   | 1.5            | not-whole-number
            equipment-total   | -1             | too-small
            equipment-total   | 1000001        | too-large
            equipment-total   | 1e999999       | too-large
            equipment-total   | 1e-999999      | not-whole-number
            revenue           | 1.005          | too-many-decimals
            equipment-digital | 5000           | part-above-whole
            information-systems | "every"      | unknown-option
            network           | ["none","full-coverage"] | exclusive-option
            posts             | [{},{},{},{},{},{},{},{},{},{},{},{},{}] | too-many-rows
            posts             | [{"process":"装药"}] | missing-cell
            """)
    void answer_unfitting_isRefusedWithItsCode(String answer, String value, String code) {
        member.answers(id, "equipment-digital", null);
        member.answers(id, "equipment-total", 100).statusCode(200);
        member.put("{\"value\": " + value + "}", "/api/assessments/{id}/answers/{a}", id, answer)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid-answers"))
                .body("errors[0].answer", equalTo(answer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void answer_overlongText_isRefusedWithTheLimit() {
        member.answers(id, "main-products", "字".repeat(201))
                .statusCode(422)
                .body("errors[0].code", equalTo("too-long"))
                .body("errors[0].params.max", equalTo(200));
        member.answers(id, "main-products", "𠮷".repeat(200)).statusCode(200);
        member.get("/api/assessments/{id}", id).body("answers.main-products.value", equalTo("𠮷".repeat(200)));
    }

    @Test
    void answer_partAboveWhole_isToldFromBothSides() {
        member.answers(id, "equipment-digital", null);
        member.answers(id, "equipment-total", 100).statusCode(200);
        member.answers(id, "equipment-digital", 60).statusCode(200);
        member.answers(id, "equipment-total", 59)
                .statusCode(422)
                .body("errors[0].answer", equalTo("equipment-total"))
                .body("errors[0].params.part", equalTo("equipment-digital"))
                .body("errors[0].params.partValue", equalTo(60))
                .body("errors[0].params.wholeValue", equalTo(59));
        member.answers(id, "equipment-digital", 101)
                .statusCode(422)
                .body("errors[0].answer", equalTo("equipment-digital"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"value\": NaN}",
                "{\"value\": Infinity}",
                "{\"value\": 1",
                "{",
                "[]",
                "7",
                "",
                "null",
                "{\"value\": 1} {}",
                "{\"value\": 01}",
                "{}",
                "{\"valu\": 5}"
            })
    void answer_thatIsNoJson_isMalformed(String body) {
        member.put(body, "/api/assessments/{id}/answers/equipment-total", id)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("malformed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"answers\": null}",
                "{\"answers\": {\"network\": null}}",
                "{\"answers\": []}",
                "{\"answers\": {\"employees\": {}}}",
                "{\"answers\": {\"employees\": {\"revision\": 1}}}",
                "",
                "null"
            })
    void answers_withoutAnswers_areMalformed(String body) {
        member.patch(body, "/api/assessments/{id}/answers", id)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("malformed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "\\ud800", "b\\u0008", "\\ufffe"})
    void answer_withWhatIsNoCharacter_isRefused(String text) {
        member.put("{\"value\": \"" + text + "\"}", "/api/assessments/{id}/answers/remarks", id)
                .statusCode(422)
                .body("errors[0].code", equalTo("unreadable-character"));
        member.put("{\"value\": \"一\\n二\\t𠮷\"}", "/api/assessments/{id}/answers/remarks", id)
                .statusCode(200);
    }

    @Test
    void answer_asAForm_isAnUnsupportedMediaType() {
        member.calls()
                .contentType(ContentType.URLENC)
                .formParam("value", "1")
                .put("/api/assessments/{id}/answers/equipment-total", id)
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("code", equalTo("unsupported-media-type"));
    }

    @Test
    void answer_beyondTheLargestBody_isRefused() {
        member.put("{\"value\": \"" + "x".repeat(300_000) + "\"}", "/api/assessments/{id}/answers/remarks", id)
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("body-too-large"));
    }

    /** Without a length in the head nobody can tell beforehand; the count does. */
    @Test
    void answer_ofUnknownLength_isCountedWhileItIsRead() throws IOException, InterruptedException {
        var body = "{\"value\": \"" + "x".repeat(300_000) + "\"}";
        var request = HttpRequest.newBuilder(URI.create(ConfigProvider.getConfig()
                                .getValue("test.url", String.class) + "/api/assessments/" + id + "/answers/remarks"))
                .header("Authorization", "Bearer " + member.token())
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))))
                .build();
        var response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertEquals(413, response.statusCode());
        assertTrue(response.body().contains("body-too-large"), response.body());
    }
}
