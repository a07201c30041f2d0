package cn.zhizhen.assessment.account;

import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Issues access tokens. Whoever has to change the password first gets one that opens nothing else. */
@Singleton
class AccessTokens {

    static final Duration LIFE = Duration.ofMinutes(10);

    /** What tells a token given before its account signed out everywhere from one given after. */
    static final String GENERATION = "generation";

    private final Keys keys;
    private final Clock clock;
    private final String issuer;
    private final Set<String> audiences;

    AccessTokens(
            Keys keys,
            Clock clock,
            @ConfigProperty(name = "mp.jwt.verify.issuer") String issuer,
            @ConfigProperty(name = "mp.jwt.verify.audiences") Set<String> audiences) {
        this.keys = keys;
        this.clock = clock;
        this.issuer = issuer;
        this.audiences = audiences;
    }

    /** Opens a session on a device that has just shown the password, and remembers the device. */
    Tokens.Signed open(Account account, Optional<String> shown) {
        account.lastSignIn = clock.instant();
        var secret = Secret.random();
        var device = shown.map(Secret::new).orElseGet(Secret::random);
        KnownDevice.remember(account, device, clock.instant());
        var session = Session.open(account, secret, clock.instant());
        return signed(account, secret.value(), session.expiresAt, device.value());
    }

    /** @param session null when it was shown, since the caller has it already */
    Tokens.Signed signed(Account account, String session, Instant sessionExpiresAt, String device) {
        return new Tokens.Signed(issue(account), LIFE.toSeconds(), session, sessionExpiresAt, device, Me.of(account));
    }

    private String issue(Account account) {
        var claims = Jwt.issuer(issuer)
                .audience(audiences)
                .subject(account.publicId)
                .upn(account.account)
                .groups(account.mustChangePassword ? Role.NEWCOMER : account.role)
                .claim(GENERATION, account.generation)
                .issuedAt(clock.instant())
                .expiresAt(clock.instant().plus(LIFE));
        if (account.enterprise != null) {
            claims.claim("enterprise", account.enterprise.publicId);
        }
        if (account.region != null) {
            claims.claim("region", account.region);
        }
        var signing = keys.current();
        return claims.jws().keyId(signing.id()).sign(signing.key());
    }
}
