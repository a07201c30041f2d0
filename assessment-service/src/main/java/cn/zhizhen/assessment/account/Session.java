package cn.zhizhen.assessment.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A signed-in device. The database holds only the hash of what the device shows. */
@Entity
public class Session extends PanacheEntityBase {

    static final Duration LIFE = Duration.ofDays(14);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY)
    public Account account;

    public Instant expiresAt;

    static Session open(Account account, Secret secret, Instant now) {
        var session = new Session();
        session.account = account;
        session.tokenHash = secret.hash();
        session.expiresAt = now.plus(LIFE);
        session.persist();
        return session;
    }

    static Optional<Session> findLive(Secret secret, Instant now) {
        return find(
                        "from Session s join fetch s.account a left join fetch a.enterprise"
                                + " where s.tokenHash = ?1 and s.expiresAt > ?2 and a.disabled = false",
                        secret.hash(),
                        now)
                .firstResultOptional();
    }

    static void revoke(Secret secret) {
        delete("tokenHash", secret.hash());
    }

    public static void revokeAll(Account account) {
        delete("account", account);
    }
}
