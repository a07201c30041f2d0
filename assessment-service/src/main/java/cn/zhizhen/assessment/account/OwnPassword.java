package cn.zhizhen.assessment.account;

import cn.zhizhen.assessment.problem.FieldErrors;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody changes the own password. Every other session ends; the device in hand gets a new one. */
@Path("/api/me/password")
@Authenticated
public class OwnPassword {

    @Schema(name = "PasswordChange")
    public record Change(String current, String password) {}

    private final Caller caller;
    private final AccessTokens tokens;
    private final Attempts attempts;
    private final Clock clock;

    OwnPassword(Caller caller, AccessTokens tokens, Attempts attempts, Clock clock) {
        this.caller = caller;
        this.tokens = tokens;
        this.attempts = attempts;
        this.clock = clock;
    }

    @PUT
    public Tokens.Signed change(Change change) {
        var errors = new FieldErrors();
        Passwords.check(errors, "password", change.password());
        errors.refuse();
        var current = Optional.ofNullable(change.current()).orElse("");
        var stored = QuarkusTransaction.requiringNew().call(() -> caller.person().passwordHash);
        try (var attempt = attempts.byKnown(caller.account(), "own")) {
            var matches = Passwords.matches(current, stored);
            errors.require(matches, "current", "wrong-password");
            if (matches) {
                attempt.succeeded();
            }
        }
        errors.require(!change.password().equals(current), "password", "same-password");
        errors.refuse();
        var hash = Passwords.hash(change.password());
        return QuarkusTransaction.requiringNew().call(() -> {
            var account = caller.person();
            account.choosePassword(hash, clock.instant());
            return tokens.open(account, Optional.empty());
        });
    }
}
