package cn.zhizhen.report.gate;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.database.DatabaseTestResource;
import cn.zhizhen.report.assessment.AssessmentStub;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;

/** Whoever sends slowly, or stops in the middle, keeps nobody else waiting. */
@QuarkusTest
@WithTestResource(value = DatabaseTestResource.class, initArgs = @ResourceArg(name = "schema", value = "report"))
@WithTestResource(AssessmentStub.class)
class SlowSendersTest {

    private static final long SOON = 5_000;

    @TestHTTPResource("/")
    URL site;

    @TestHTTPResource(value = "/health/ready", management = true)
    URL health;

    @Test
    void others_areServed_whileHundredsOfBodiesAreUnfinished() throws IOException {
        var slow = new ArrayList<RawCall>();
        try {
            for (var i = 0; i < 230; i++) {
                slow.add(RawCall.unfinished(site, "/api/reports", "application/json"));
            }
            given().get("/api/verifications/AAAAAAAAAA").then().statusCode(404).time(lessThan(SOON));
            given().contentType("application/json")
                    .body("{}")
                    .post("/api/reports")
                    .then()
                    .statusCode(401)
                    .time(lessThan(SOON));
            given().get(health).then().statusCode(200).time(lessThan(SOON));
        } finally {
            for (var call : slow) {
                call.close();
            }
        }
    }

    @Test
    void body_thatDoesNotEnd_isGivenUp() throws IOException {
        try (var call = RawCall.unfinished(site, "/api/reports", "application/json")) {
            var answer = call.answer();
            assertTrue(answer.startsWith("HTTP/1.1 408 "), answer);
            assertTrue(answer.contains("\"code\":\"body-too-slow\""), answer);
        }
    }

    @Test
    void sender_whoGoesInTheMiddle_isNoErrorOfOurs() throws IOException {
        try (var logged = Logged.from()) {
            RawCall.unfinished(site, "/api/reports", "application/json").close();
            given().get("/api/verifications/AAAAAAAAAA").then().statusCode(404);
            assertEquals(
                    List.of(),
                    logged.records().stream()
                            .filter(record -> record.getThrown() != null
                                    || record.getLevel().intValue() >= Level.WARNING.intValue())
                            .map(record -> record.getLoggerName() + " " + record.getMessage())
                            .toList());
        }
    }
}
