package cn.zhizhen.assessment.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.assessment.setting.TestClock;
import cn.zhizhen.assessment.visiting.AtOnce;
import cn.zhizhen.assessment.visiting.Visitor;
import cn.zhizhen.assessment.visiting.Visitors;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PurgeTest {

    @Inject
    Purge purge;

    @Inject
    TestClock clock;

    @Test
    void whatHasRunOut_goes_andWhatHoldsStays() {
        var owner = Visitors.member();
        owner.post(Map.of(), "/api/invitations").statusCode(201);
        Visitors.colleagueOf(owner);
        purge.purge();
        assertTrue(sessions(owner) > 0);
        owner.get("/api/members").statusCode(200);
        clock.during(
                Duration.ofDays(15),
                () -> AtOnce.call(2, replica -> {
                    purge.purge();
                    return replica;
                }));
        assertEquals(0, sessions(owner));
        assertEquals(1, invitations(owner));
        Visitors.signIn(owner.account(), Visitor.PASSWORD);
    }

    private static long sessions(Visitor visitor) {
        return QuarkusTransaction.requiringNew().call(() -> Session.count("account.publicId", visitor.id()));
    }

    private static long invitations(Visitor visitor) {
        return QuarkusTransaction.requiringNew().call(() -> Invitation.count("invitedBy.publicId", visitor.id()));
    }
}
