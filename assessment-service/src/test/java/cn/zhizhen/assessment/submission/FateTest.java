package cn.zhizhen.assessment.submission;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.zhizhen.assessment.setting.TestClock;
import cn.zhizhen.assessment.visiting.Visitor;
import cn.zhizhen.assessment.visiting.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Whoever holds a digest learns what became of the snapshot behind it. */
@QuarkusTest
class FateTest {

    @Inject
    TestClock clock;

    @Test
    void fate_isStandingReturnedAndSupersededInTurn() {
        var member = Visitors.member();
        var consultant = Visitors.consultantOf(member);
        var id = member.submitsAssessment();
        var first = digest(member, id);
        fate(first)
                .statusCode(200)
                .body("digest", equalTo(first))
                .body("submittedAt", notNullValue())
                .body("state", equalTo("standing"))
                .body("since", nullValue())
                .header("Cache-Control", containsString("no-store"));

        consultant.givesBack(id, "请核对").statusCode(204);
        fate(first)
                .body("state", equalTo("returned"))
                .body("since", notNullValue())
                .body("correctableUntil", notNullValue());
        clock.during(Duration.ofDays(15), () -> fate(first).body("state", equalTo("standing")));

        member.submits(id).statusCode(201);
        var second = digest(member, id);
        fate(first).body("state", equalTo("superseded")).body("since", notNullValue());
        fate(second).body("state", equalTo("standing"));

        member.withdraws(id).statusCode(204);
        fate(second).body("state", equalTo("withdrawn")).body("since", notNullValue());
        fate(first).body("state", equalTo("returned"));
    }

    @Test
    void fate_namesNoEnterprise() {
        var member = Visitors.member();
        var id = member.submitsAssessment();
        var digest = digest(member, id);
        for (var trace : new String[] {member.enterprise(), id, "试验机械"}) {
            fate(digest).body(not(containsString(trace)));
        }
    }

    @Test
    void fate_ofAnUnknownDigest_isNotFound() {
        fate("sha256:" + "0".repeat(64)).statusCode(404).body("code", equalTo("not-found"));
        fate("企业").statusCode(404);
    }

    private static String digest(Visitor member, String id) {
        return member.get("/api/assessments/{id}/result", id).extract().path("digest");
    }

    private static ValidatableResponse fate(String digest) {
        return Visitor.nobody().get("/api/snapshots/{digest}", digest);
    }
}
