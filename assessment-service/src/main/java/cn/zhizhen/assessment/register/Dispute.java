package cn.zhizhen.assessment.register;

import cn.zhizhen.assessment.account.Account;
import cn.zhizhen.assessment.enterprise.Enterprise;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody says that an enterprise of the register is theirs (认领异议). By itself it changes nothing, so that nobody can be shut
 * out by a stranger's word; an officer or an administrator decides.
 */
@Entity
public class Dispute extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String publicId = UUID.randomUUID().toString();

    @ManyToOne(fetch = FetchType.LAZY)
    public Enterprise enterprise;

    /** Who disputes: an account without an enterprise until it is decided. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Account account;

    /** What the registration said of the enterprise, as JSON. */
    public String facts;

    public String reason;

    public String contact;

    public Instant createdAt;

    /** {@code confirmed} for the holder, {@code released} to the other; null while it is open. */
    public String decision;

    public Instant decidedAt;

    public String decidedBy;

    public String decidedWhy;

    static List<Dispute> of(Enterprise enterprise) {
        return list("from Dispute d join fetch d.account where d.enterprise = ?1 order by d.id desc", enterprise);
    }

    static long open(Enterprise enterprise) {
        return count("enterprise = ?1 and decision is null", enterprise);
    }

    static Optional<Dispute> latestOf(String account) {
        return find("from Dispute d join fetch d.enterprise where d.account.publicId = ?1 order by d.id desc", account)
                .firstResultOptional();
    }
}
