package cn.zhizhen.assessment.account;

import cn.zhizhen.assessment.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Signs people in: a password or a session becomes an access token of ten minutes. */
@Path("/api/tokens")
@PermitAll
public class Tokens {

    /** Either an account with its password, or a session that was given earlier. */
    public record Credentials(String account, String password, String session) {}

    /** The session is null when a session was shown, since the caller has it already. */
    public record Signed(String accessToken, long expiresIn, String session, Instant sessionExpiresAt, Me me) {}

    private final AccessTokens tokens;
    private final Clock clock;

    Tokens(AccessTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @POST
    public Signed sign(Credentials credentials) {
        return credentials.session() == null ? withPassword(credentials) : withSession(credentials.session());
    }

    @POST
    @Path("/revocation")
    public void revoke(Credentials credentials) {
        Optional.ofNullable(credentials.session())
                .ifPresent(session -> QuarkusTransaction.requiringNew().run(() -> Session.revoke(new Secret(session))));
    }

    private Signed withSession(String session) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Session.findLive(new Secret(session), clock.instant())
                        .map(live -> tokens.signed(live.account, null, live.expiresAt))
                        .orElseThrow(() -> Problems.problem(
                                Status.UNAUTHORIZED, "session-ended", "The session has ended; sign in again.")));
    }

    /** The password is compared outside any transaction: it takes long on purpose. */
    private Signed withPassword(Credentials credentials) {
        var typed = Account.normalised(credentials.account());
        var rest = QuarkusTransaction.requiringNew().call(() -> SignInAttempt.restOf(typed, clock.instant()));
        if (!rest.isZero()) {
            throw tooMany(rest);
        }
        var found = QuarkusTransaction.requiringNew().call(() -> Account.findByAccount(typed));
        var hash = found.filter(account -> !account.disabled)
                .map(account -> account.passwordHash)
                .orElse(null);
        if (!Passwords.matches(Optional.ofNullable(credentials.password()).orElse(""), hash)) {
            QuarkusTransaction.requiringNew().run(() -> SignInAttempt.failed(typed, clock.instant()));
            throw Problems.problem(Status.UNAUTHORIZED, "credentials-rejected", "Account or password is not right.");
        }
        return QuarkusTransaction.requiringNew().call(() -> open(typed));
    }

    private Signed open(String typed) {
        var account = Account.findByAccount(typed).orElseThrow();
        SignInAttempt.succeeded(typed);
        return tokens.open(account);
    }

    private static HttpProblem tooMany(Duration rest) {
        return Problems.problem(429, "too-many-attempts", "Too many failed attempts; wait before the next.")
                .withHeader("Retry-After", Long.toString(rest.toSeconds() + 1))
                .build();
    }
}
