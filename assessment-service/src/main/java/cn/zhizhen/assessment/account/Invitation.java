package cn.zhizhen.assessment.account;

import cn.zhizhen.assessment.enterprise.Enterprise;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A link that lets one person make an account with a given role and scope, once and for a week. */
@Entity
public class Invitation extends PanacheEntityBase {

    static final Duration LIFE = Duration.ofDays(7);

    /** An invitation of somebody who was disabled since is void. */
    private static final String OPEN = "from Invitation i join fetch i.invitedBy h left join fetch i.enterprise"
            + " where i.acceptedAt is null and i.expiresAt > :now and h.disabled = false";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    /** Names it in lists; unlike the token it opens nothing. */
    public String publicId = UUID.randomUUID().toString();

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
        return find(OPEN + " and i.tokenHash = :hash", with(now).and("hash", secret.hash()))
                .firstResultOptional();
    }

    /** Those that a host may see and withdraw: a member those of the own enterprise, an administrator all others. */
    static List<Invitation> findOpen(Account host, Instant now) {
        return host.role.equals(Role.ADMINISTRATOR)
                ? list(
                        OPEN + " and h.role = :role order by i.id desc",
                        with(now).and("role", Role.ADMINISTRATOR))
                : list(
                        OPEN + " and i.enterprise = :own order by i.id desc",
                        with(now).and("own", host.enterprise));
    }

    /** Uses it up. Of two who come at once the second waits for the first, and then finds nothing. */
    static Optional<Invitation> use(Secret secret, Instant now) {
        return findOpen(secret, now)
                .filter(open -> update("acceptedAt = ?2 where id = ?1 and acceptedAt is null", open.id, now) == 1);
    }

    private static Parameters with(Instant now) {
        return Parameters.with("now", now);
    }
}
