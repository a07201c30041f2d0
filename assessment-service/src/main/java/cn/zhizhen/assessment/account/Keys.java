package cn.zhizhen.assessment.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * Holds the signing keys and publishes their public halves: the current, the next, and retired ones while tokens of theirs live. What
 * another replica rotated is noticed within half a minute.
 */
@Singleton
@Path("/.well-known/jwks.json")
@PermitAll
public class Keys {

    private static final Duration BELIEVED = Duration.ofSeconds(30);

    record Signing(String id, RSAPrivateCrtKey key) {}

    /** Those that are published, the current one first, as they were at a moment. */
    private record Ring(List<Signing> keys, Instant readAt) {}

    private final SigningSecret secret;
    private final Clock clock;
    private volatile Ring ring;

    Keys(SigningSecret secret, Clock clock) {
        this.secret = secret;
        this.clock = clock;
    }

    @GET
    public Map<String, Object> published() {
        return Map.of(
                "keys",
                ring().keys.stream()
                        .map(signing -> KeyPairs.published(signing.id, signing.key))
                        .toList());
    }

    Signing current() {
        return ring().keys.get(0);
    }

    /** Makes what is missing at the first start, and wraps what a release before left clear. The caller holds the lock of beginnings. */
    @Transactional
    public void ensure() {
        SigningKey.<SigningKey>streamAll()
                .filter(key -> !SigningSecret.isWrapped(key.privateKey))
                .forEach(key ->
                        key.privateKey = secret.wrap(key.id, Base64.getDecoder().decode(key.privateKey)));
        if (SigningKey.findCurrent().isEmpty()) {
            next().activatedAt = clock.instant();
        }
        next();
    }

    /** The next key signs from now on, and another one waits. The caller holds the lock of beginnings. */
    @Transactional
    public void rotate() {
        SigningKey.findCurrent().ifPresent(current -> current.retiredAt = clock.instant());
        next().activatedAt = clock.instant();
        SigningKey.flush();
        next();
        ring = null;
    }

    void forgetRetired() {
        SigningKey.forgetRetired(clock.instant());
    }

    private SigningKey next() {
        return SigningKey.findNext().orElseGet(() -> SigningKey.next(secret, clock.instant()));
    }

    private Ring ring() {
        var held = ring;
        if (held == null || Duration.between(held.readAt, clock.instant()).abs().compareTo(BELIEVED) > 0) {
            held = new Ring(QuarkusTransaction.requiringNew().call(this::read), clock.instant());
            ring = held;
        }
        return held;
    }

    private List<Signing> read() {
        return SigningKey.findPublished(clock.instant()).stream()
                .map(key -> new Signing(key.id, KeyPairs.decode(secret.unwrap(key.id, key.privateKey))))
                .toList();
    }
}
