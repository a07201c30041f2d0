package cn.zhizhen.assessment.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A link by which one person sets a new password, once and for a day. Only the last one made for an account holds. */
@Entity
public class PasswordReset extends PanacheEntityBase {

    static final Duration LIFE = Duration.ofHours(24);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY)
    public Account account;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "made_by")
    public Account madeBy;

    public Instant expiresAt;

    static PasswordReset open(Account account, Account madeBy, Secret secret, Instant now) {
        voidAll(account);
        var reset = new PasswordReset();
        reset.account = account;
        reset.madeBy = madeBy;
        reset.tokenHash = secret.hash();
        reset.expiresAt = now.plus(LIFE);
        reset.persist();
        return reset;
    }

    /** A link of somebody who was disabled since is void, and so is one for a disabled account. */
    static Optional<PasswordReset> findOpen(Secret secret, Instant now) {
        return find(
                        "from PasswordReset r join fetch r.account a where r.tokenHash = ?1 and r.expiresAt > ?2"
                                + " and a.disabled = false and r.madeBy.disabled = false",
                        secret.hash(),
                        now)
                .firstResultOptional();
    }

    /** Of two who use it at once the second waits for the first, and then finds nothing. */
    boolean use() {
        return delete("id", id) == 1;
    }

    static void voidAll(Account account) {
        delete("account", account);
    }
}
