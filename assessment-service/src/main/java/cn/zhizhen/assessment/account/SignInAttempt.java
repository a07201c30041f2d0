package cn.zhizhen.assessment.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/** Failed sign-ins of one account name, existing or not. After five in a row the name rests for a quarter of an hour. */
@Entity
public class SignInAttempt extends PanacheEntityBase {

    private static final int LONGEST = 60;

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

    /** Attempts at the same moment count one after the other. So long a name nobody has, so it needs no counting. */
    static void failed(String account, Instant now) {
        if (account.length() > LONGEST) {
            return;
        }
        getEntityManager()
                .createNativeQuery("insert into sign_in_attempt (account, failures, last_failure)"
                        + " values (:account, 0, :now) on duplicate key update account = values(account)")
                .setParameter("account", account)
                .setParameter("now", now)
                .executeUpdate();
        SignInAttempt attempt = findById(account);
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
