package cn.zhizhen.assessment.gate;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
                slow.add(RawCall.unfinished(site, "/api/tokens", "application/json"));
            }
            given().get("/api/regions").then().statusCode(200).time(lessThan(SOON));
            given().contentType("application/json")
                    .body("{\"session\": \"unknown\"}")
                    .post("/api/tokens")
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
        try (var call = RawCall.unfinished(site, "/api/tokens", "application/json")) {
            var answer = call.answer();
            assertTrue(answer.startsWith("HTTP/1.1 408 "), answer);
            assertTrue(answer.contains("\"code\":\"body-too-slow\""), answer);
        }
    }

    @Test
    void sender_whoGoesInTheMiddle_isNoErrorOfOurs() throws IOException {
        try (var logged = Logged.from()) {
            RawCall.unfinished(site, "/api/tokens", "application/json").close();
            given().get("/api/regions").then().statusCode(200);
            assertEquals(
                    List.of(),
                    logged.records().stream()
                            .filter(record -> record.getThrown() != null
                                    || record.getLevel().intValue() >= Level.WARNING.intValue())
                            .map(record -> record.getLoggerName() + " " + record.getMessage())
                            .toList());
        }
    }

    @Test
    void body_announcedAndAwaited_isInvited() throws IOException {
        try (var call = new RawCall(site)) {
            call.say(
                    "POST /api/tokens HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\n"
                            + "Content-Length: 17\r\nExpect: 100-continue\r\n\r\n");
            call.say("{\"session\":\"abc\"}");
            var answer = call.answer();
            assertTrue(answer.startsWith("HTTP/1.1 100 Continue"), answer);
            assertTrue(answer.contains("HTTP/1.1 401 "), answer);
        }
    }
}
