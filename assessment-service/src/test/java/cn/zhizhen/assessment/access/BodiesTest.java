package cn.zhizhen.assessment.access;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertAll;

import cn.zhizhen.assessment.visiting.Campaigns;
import cn.zhizhen.assessment.visiting.Visitor;
import cn.zhizhen.assessment.visiting.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever takes a body refuses what is none, instead of failing on it. */
@QuarkusTest
class BodiesTest {

    private static Visitor member;
    private static Visitor consultant;
    private static String assessment;

    @BeforeAll
    static void begin() {
        member = Visitors.member();
        consultant = Visitors.consultantOf(member);
        assessment = member.opensAssessment();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "7", "{", "{\"a\": NaN}", "no json at all"})
    void body_thatIsNone_isMalformed(String body) {
        assertAll(Endpoints.withBody().stream()
                .map(call -> () -> visitor(call)
                        .calls()
                        .header("If-Match", "\"0\"")
                        .body(body)
                        .request(Method.valueOf(call.split(" ")[0]), path(call))
                        .then()
                        .statusCode(400)
                        .contentType("application/problem+json")
                        .body("code", equalTo("malformed"))));
    }

    private static Visitor visitor(String call) {
        if (call.contains("/accounts")
                || call.contains("/campaigns")
                || call.contains("/consultants")
                || call.matches(".*/(invitations|confirmation|decision|members|merger)")) {
            return Visitors.administrator();
        }
        return call.endsWith("/return") ? consultant : member;
    }

    private static String path(String call) {
        var id = call.contains("/accounts/")
                ? member.id()
                : call.contains("/campaigns/") ? Campaigns.open() : assessment;
        return call.split(" ")[1]
                .replace("{id}", id)
                .replace("{answer}", "equipment-total")
                .replace("{account}", consultant.id())
                .replace("{token}", "unknown");
    }
}
