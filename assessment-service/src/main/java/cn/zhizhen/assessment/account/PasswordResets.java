package cn.zhizhen.assessment.account;

import cn.zhizhen.assessment.problem.FieldErrors;
import cn.zhizhen.assessment.problem.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;

/** Lets somebody who forgot the password set a new one, by a link that an owner or an administrator made. */
@Path("/api/password-resets")
@PermitAll
public class PasswordResets {

    /** The token is there only for whoever made the link. */
    public record Reset(String token, String account, String name, Instant expiresAt) {

        static Reset of(PasswordReset reset, String token) {
            return new Reset(token, reset.account.account, reset.account.name, reset.expiresAt);
        }
    }

    public record NewPassword(String password) {}

    private final Clock clock;

    PasswordResets(Clock clock) {
        this.clock = clock;
    }

    @GET
    @Path("/{token}")
    @Transactional
    public Reset read(String token) {
        return Reset.of(open(token), null);
    }

    /** The password is hashed outside any transaction, and only for a link that holds: it takes long on purpose. */
    @POST
    @Path("/{token}/completion")
    public void complete(String token, NewPassword chosen) {
        var errors = new FieldErrors();
        Passwords.check(errors, "password", chosen.password());
        errors.refuse();
        QuarkusTransaction.requiringNew().run(() -> open(token));
        var hash = Passwords.hash(chosen.password());
        QuarkusTransaction.requiringNew().run(() -> {
            var reset = open(token);
            var account = reset.account;
            if (!reset.use()) {
                throw Problems.notFound();
            }
            account.choosePassword(hash, clock.instant());
        });
    }

    private PasswordReset open(String token) {
        return PasswordReset.findOpen(new Secret(token), clock.instant()).orElseThrow(Problems::notFound);
    }
}
