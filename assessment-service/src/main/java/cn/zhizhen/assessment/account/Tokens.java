package cn.zhizhen.assessment.account;

import cn.zhizhen.assessment.problem.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Signs people in: a password or a session becomes an access token of ten minutes. */
@Path("/api/tokens")
@PermitAll
public class Tokens {

    /**
     * Either an account with its password, or a session that was given earlier.
     *
     * @param device given at an earlier sign-in; who shows it is not slowed down by the guesses of others
     */
    public record Credentials(String account, String password, String session, String device) {}

    /** Session and device are null when a session was shown, since the caller has them already. */
    public record Signed(
            String accessToken, long expiresIn, String session, Instant sessionExpiresAt, String device, Me me) {}

    private final AccessTokens tokens;
    private final Attempts attempts;
    private final Clock clock;

    Tokens(AccessTokens tokens, Attempts attempts, Clock clock) {
        this.tokens = tokens;
        this.attempts = attempts;
        this.clock = clock;
    }

    @POST
    public Signed sign(Credentials credentials, @Context HttpServerRequest request) {
        return credentials.session() == null
                ? withPassword(credentials, request.remoteAddress().hostAddress())
                : withSession(credentials.session());
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
                        .map(live -> tokens.signed(live.account, null, live.expiresAt, null))
                        .orElseThrow(() -> Problems.problem(
                                Status.UNAUTHORIZED, "session-ended", "The session has ended; sign in again.")));
    }

    /** The password is compared outside any transaction: it takes long on purpose. */
    private Signed withPassword(Credentials credentials, String address) {
        var typed = Account.normalised(credentials.account());
        var device = Optional.ofNullable(credentials.device()).filter(shown -> !shown.isBlank());
        var candidate = QuarkusTransaction.requiringNew().call(() -> Candidate.of(typed, device, clock.instant()));
        try (var attempt = candidate.known()
                ? attempts.byKnown(typed, new Secret(device.get()).hash())
                : attempts.byStranger(typed, address)) {
            if (!Passwords.matches(Optional.ofNullable(credentials.password()).orElse(""), candidate.passwordHash())) {
                throw Problems.problem(
                        Status.UNAUTHORIZED, "credentials-rejected", "Account or password is not right.");
            }
            attempt.succeeded();
        }
        return QuarkusTransaction.requiringNew()
                .call(() -> tokens.open(Account.findByAccount(typed).orElseThrow(), device));
    }

    /** The account that somebody says to be, without a hash when there is none that may sign in. */
    private record Candidate(String passwordHash, boolean known) {

        static Candidate of(String typed, Optional<String> device, Instant now) {
            return Account.findByAccount(typed)
                    .map(account -> new Candidate(
                            account.disabled ? null : account.passwordHash,
                            device.filter(shown -> KnownDevice.knows(account, new Secret(shown), now))
                                    .isPresent()))
                    .orElse(new Candidate(null, false));
        }
    }
}
