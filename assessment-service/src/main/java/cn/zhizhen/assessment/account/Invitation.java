package cn.zhizhen.assessment.account;

import cn.zhizhen.assessment.enterprise.Enterprise;
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

/** A link that lets one person make an account with a given role and scope, once and for a week. */
@Entity
public class Invitation extends PanacheEntityBase {

    static final Duration LIFE = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String tokenHash;

    public String role;

    @ManyToOne(fetch = FetchType.LAZY)
    public Enterprise enterprise;

    public String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "invited_by")
    public Account invitedBy;

    public Instant expiresAt;

    public Instant acceptedAt;

    static Optional<Invitation> findOpen(Secret secret, Instant now) {
        return find("tokenHash = ?1 and acceptedAt is null and expiresAt > ?2", secret.hash(), now)
                .firstResultOptional();
    }

    /** Uses it up. Of two who come at once the second waits for the first, and then finds nothing. */
    static Optional<Invitation> use(Secret secret, Instant now) {
        var used = update(
                "acceptedAt = ?2 where tokenHash = ?1 and acceptedAt is null and expiresAt > ?2", secret.hash(), now);
        return used == 0 ? Optional.empty() : find("tokenHash", secret.hash()).firstResultOptional();
    }
}
