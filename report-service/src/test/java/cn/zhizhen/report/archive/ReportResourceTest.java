package cn.zhizhen.report.archive;

import static cn.zhizhen.report.assessment.AssessmentStub.BROKEN;
import static cn.zhizhen.report.assessment.AssessmentStub.SUBMITTED;
import static cn.zhizhen.report.assessment.AssessmentStub.UNSUBMITTED;
import static cn.zhizhen.report.assessment.People.elsewhere;
import static cn.zhizhen.report.assessment.People.neighbour;
import static cn.zhizhen.report.assessment.People.owner;
import static cn.zhizhen.report.assessment.People.stranger;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhizhen.database.DatabaseTestResource;
import cn.zhizhen.report.assessment.AssessmentStub;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = DatabaseTestResource.class, initArgs = @ResourceArg(name = "schema", value = "report"))
@WithTestResource(AssessmentStub.class)
class ReportResourceTest {

    private static final String UNKNOWN = "00000000-0000-0000-0000-000000000000";

    @Inject
    DataSource database;

    @Test
    void order_withoutToken_isRefused() {
        order(given(), SUBMITTED, "zh").statusCode(401);
    }

    @Test
    void order_withTokenOfAnotherIssuer_isRefused() {
        order(stranger(), SUBMITTED, "zh").statusCode(401);
    }

    @Test
    void order_withTokenForAnotherSystem_isRefused() {
        order(elsewhere(), SUBMITTED, "zh").statusCode(401);
    }

    @Test
    void order_byNeighbour_findsNothing() {
        order(neighbour(), SUBMITTED, "zh")
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not-found"));
    }

    @Test
    void order_ofUnsubmitted_isRefusedAsTheAssessmentServiceDoes() {
        order(owner(), UNSUBMITTED, "zh").statusCode(409).body("code", equalTo("not-submitted"));
    }

    @Test
    void order_whenTheAssessmentServiceFails_saysWhoFailed() {
        order(owner(), BROKEN, "zh").statusCode(502).body("code", equalTo("assessment-service-unavailable"));
    }

    @Test
    void order_inUnknownLanguage_isRefused() {
        order(owner(), SUBMITTED, "fr").statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "{\"assessment\": \"x\"}"})
    void order_thatIsNone_isMalformed(String body) {
        owner().contentType(ContentType.JSON)
                .body(body)
                .post("/api/reports")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("malformed"));
    }

    @Test
    void order_tooLarge_isRefusedBeforeItIsRead() {
        order(owner(), "x".repeat(20_000), "zh")
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("body-too-large"));
    }

    @Test
    void order_twice_givesTheOneReport() {
        var first = order(owner(), SUBMITTED, "en")
                .body("code", matchesPattern("[" + ShortCode.ALPHABET + "]{10}"))
                .body("digest", startsWith("sha256:"))
                .extract();
        var second = order(owner(), SUBMITTED, "en").statusCode(200).extract();
        assertEquals(first.path("id").toString(), second.path("id"));
        assertEquals(first.path("createdAt").toString(), second.path("createdAt"));
    }

    @Test
    void order_byManyAtOnce_givesTheOneReport() throws Exception {
        var hands = Executors.newFixedThreadPool(6);
        try {
            var ids = hands
                    .invokeAll(IntStream.range(0, 12)
                            .mapToObj(hand -> (Callable<String>) () ->
                                    order(owner(), SUBMITTED, "zh").extract().path("id"))
                            .toList())
                    .stream()
                    .map(ReportResourceTest::value)
                    .distinct()
                    .toList();
            assertEquals(1, ids.size());
        } finally {
            hands.shutdown();
        }
    }

    @Test
    void report_ofTheOwner_isRecordAndDocument() {
        String id = order(owner(), SUBMITTED, "zh").extract().path("id");
        owner().accept(ContentType.JSON)
                .get("/api/reports/" + id)
                .then()
                .statusCode(200)
                .body("assessment", equalTo(SUBMITTED))
                .body("snapshot", equalTo(1));
        owner().get("/api/reports/" + id).then().contentType(ContentType.JSON);
        var once = document(id);
        assertEquals("%PDF", new String(once, 0, 4, StandardCharsets.US_ASCII));
        assertArrayEquals(once, document(id));
    }

    @Test
    void report_ofTheNeighbour_isNotThere() {
        String id = order(owner(), SUBMITTED, "zh").extract().path("id");
        neighbour().get("/api/reports/" + id).then().statusCode(404);
        neighbour().accept("application/pdf").get("/api/reports/" + id).then().statusCode(404);
        given().get("/api/reports/" + id).then().statusCode(401);
        owner().get("/api/reports/" + UNKNOWN).then().statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void list_showsTheReportsOfOneAssessmentToItsOwner() {
        String id = order(owner(), SUBMITTED, "zh").extract().path("id");
        owner().queryParam("assessment", SUBMITTED)
                .get("/api/reports")
                .then()
                .statusCode(200)
                .body("id", hasItem(id));
        neighbour()
                .queryParam("assessment", SUBMITTED)
                .get("/api/reports")
                .then()
                .statusCode(404);
        given().queryParam("assessment", SUBMITTED).get("/api/reports").then().statusCode(401);
        owner().get("/api/reports").then().statusCode(400);
    }

    @Test
    void verification_isOpenToEverybodyWhoHoldsTheCode() {
        String code = order(owner(), SUBMITTED, "zh").extract().path("code");
        given().get("/api/verifications/" + code.toLowerCase(Locale.ROOT))
                .then()
                .statusCode(200)
                .body("code", equalTo(code))
                .body("enterprise", equalTo("乌兰察布市恒泰合金材料有限公司"))
                .body("language", equalTo("zh"))
                .body("fate.state", equalTo("superseded"))
                .body("fate.since", equalTo("2026-11-24T02:00:00Z"));
        given().get("/api/verifications/2222222222").then().statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void document_isHandedOutAgainAsItWas() throws Exception {
        var issued = order(owner(), SUBMITTED, "en").extract();
        String id = issued.path("id");
        var first = document(id);
        var sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(first));
        given().get("/api/verifications/" + issued.path("code")).then().body("sha256", equalTo(sha256));
        try (var connection = database.getConnection();
                var change = connection.prepareStatement("update report_material set content = ? where report = ?")) {
            change.setString(1, "of a later release");
            change.setString(2, id);
            assertEquals(1, change.executeUpdate());
        }
        assertArrayEquals(first, document(id));
        owner().accept("application/pdf")
                .header("If-None-Match", "\"" + sha256 + "\"")
                .get("/api/reports/" + id)
                .then()
                .statusCode(304)
                .header("ETag", equalTo("\"" + sha256 + "\""))
                .body(emptyString());
        neighbour()
                .accept("application/pdf")
                .header("If-None-Match", "\"" + sha256 + "\"")
                .get("/api/reports/" + id)
                .then()
                .statusCode(404);
    }

    private static byte[] document(String id) {
        return owner().accept("application/pdf")
                .get("/api/reports/" + id)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
    }

    private static ValidatableResponse order(RequestSpecification person, String assessment, String language) {
        return person.contentType(ContentType.JSON)
                .body(Map.of("assessment", assessment, "language", language))
                .post("/api/reports")
                .then();
    }

    private static <T> T value(Future<T> future) {
        try {
            return future.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
