package cn.zhizhen.assessment.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A private key that signs access tokens, shared by all replicas of the service: the next one, the current one or a retired one. */
@Entity
public class SigningKey extends PanacheEntityBase {

    /** As long as a token that the last replica to notice a rotation may still sign, and much more. */
    static final Duration STILL_PUBLISHED = Duration.ofHours(1);

    @Id
    public String id;

    /** Wrapped ({@link SigningSecret}); clear where a release before left it. */
    public String privateKey;

    public Instant createdAt;

    /** Null while it waits to be used. */
    public Instant activatedAt;

    public Instant retiredAt;

    static SigningKey next(SigningSecret secret, Instant now) {
        var key = new SigningKey();
        key.id = UUID.randomUUID().toString();
        key.privateKey = secret.wrap(key.id, KeyPairs.generate());
        key.createdAt = now;
        key.persist();
        return key;
    }

    static Optional<SigningKey> findCurrent() {
        return find("activatedAt is not null and retiredAt is null order by activatedAt, id")
                .firstResultOptional();
    }

    static Optional<SigningKey> findNext() {
        return find("activatedAt is null order by createdAt, id").firstResultOptional();
    }

    /** The current one first. */
    static List<SigningKey> findPublished(Instant now) {
        return list(
                "retiredAt is null or retiredAt > ?1 order by case when activatedAt is null then 2"
                        + " when retiredAt is null then 1 else 3 end, createdAt, id",
                now.minus(STILL_PUBLISHED));
    }

    /** Those that tell nobody anything any more. */
    static void forgetRetired(Instant now) {
        delete("retiredAt < ?1", now.minus(STILL_PUBLISHED.multipliedBy(24)));
    }
}
