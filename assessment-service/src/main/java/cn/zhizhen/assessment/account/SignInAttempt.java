package cn.zhizhen.assessment.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/** Failed sign-ins of one account name, existing or not. After five in a row the name rests for a quarter of an hour. */
@Entity
public class SignInAttempt extends PanacheEntityBase {

    static final int ALLOWED = 5;
    static final Duration REST = Duration.ofMinutes(15);

    @Id
    public String account;

    public int failures;

    public Instant blockedUntil;

    public Instant lastFailure;

    static Duration restOf(String account, Instant now) {
        SignInAttempt attempt = findById(account);
        return attempt == null || attempt.blockedUntil == null || !attempt.blockedUntil.isAfter(now)
                ? Duration.ZERO
                : Duration.between(now, attempt.blockedUntil);
    }

    static void failed(String account, Instant now) {
        SignInAttempt attempt = findById(account);
        if (attempt == null) {
            attempt = new SignInAttempt();
            attempt.account = account;
            attempt.lastFailure = now;
            attempt.persist();
        }
        if (attempt.lastFailure.isBefore(now.minus(REST))) {
            attempt.failures = 0;
        }
        attempt.failures++;
        attempt.lastFailure = now;
        if (attempt.failures >= ALLOWED) {
            attempt.blockedUntil = now.plus(REST);
            attempt.failures = 0;
        }
    }

    static void succeeded(String account) {
        deleteById(account);
    }
}
