package cn.zhizhen.assessment.account;

import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

    AccessTokens(Keys keys, Clock clock, @ConfigProperty(name = "mp.jwt.verify.issuer") String issuer) {
        this.keys = keys;
        this.clock = clock;
        this.issuer = issuer;
    }

    /** Opens a session on a device that has just shown the password. */
    Tokens.Signed open(Account account) {
        account.lastSignIn = clock.instant();
        var secret = Secret.random();
        var session = Session.open(account, secret, clock.instant());
        return signed(account, secret.value(), session.expiresAt);
    }

    /** @param session null when it was shown, since the caller has it already */
    Tokens.Signed signed(Account account, String session, Instant sessionExpiresAt) {
        return new Tokens.Signed(issue(account), LIFE.toSeconds(), session, sessionExpiresAt, Me.of(account));
    }

    private String issue(Account account) {
        var claims = Jwt.issuer(issuer)
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
        return claims.jws().keyId(keys.id()).sign(keys.signing());
    }
}
