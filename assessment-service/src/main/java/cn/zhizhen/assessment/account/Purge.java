package cn.zhizhen.assessment.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/**
 * Removes what has run out: sessions, devices, links for passwords and invitations that nobody accepted. Each replica may do so at any
 * time, because each deletion stands for itself and deleting twice changes nothing.
 */
@Singleton
class Purge {

    private final Clock clock;
    private final Keys keys;

    Purge(Clock clock, Keys keys) {
        this.clock = clock;
        this.keys = keys;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void purge() {
        var now = clock.instant();
        for (var step : List.<Runnable>of(
                () -> Session.delete("expiresAt < ?1", now),
                () -> KnownDevice.delete("expiresAt < ?1", now),
                () -> PasswordReset.delete("expiresAt < ?1", now),
                () -> Invitation.delete("expiresAt < ?1 and acceptedAt is null", now),
                () -> keys.forgetRetired())) {
            QuarkusTransaction.requiringNew().run(step);
        }
    }
}
