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

/** A browser from which an account signed in before; it is let through while strangers guess at the account. */
@Entity
public class KnownDevice extends PanacheEntityBase {

    static final Duration LIFE = Duration.ofDays(180);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String secretHash;

    @ManyToOne(fetch = FetchType.LAZY)
    public Account account;

    public Instant expiresAt;

    static boolean knows(Account account, Secret device, Instant now) {
        return count("account = ?1 and secretHash = ?2 and expiresAt > ?3", account, device.hash(), now) > 0;
    }

    /** Remembers it, or for longer when it is remembered already. */
    static void remember(Account account, Secret device, Instant now) {
        getEntityManager()
                .createNativeQuery("insert into known_device (secret_hash, account_id, expires_at)"
                        + " values (:hash, :account, :until) on duplicate key update expires_at = values(expires_at)")
                .setParameter("hash", device.hash())
                .setParameter("account", account.id)
                .setParameter("until", now.plus(LIFE))
                .executeUpdate();
    }

    static void forgetAll(Account account) {
        delete("account", account);
    }
}
