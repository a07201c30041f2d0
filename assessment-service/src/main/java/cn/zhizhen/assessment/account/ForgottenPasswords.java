package cn.zhizhen.assessment.account;

import cn.zhizhen.assessment.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;

/** The owner of an enterprise makes a link for a member who forgot the password, an administrator for anybody. */
@Path("/api/accounts/{id}/password-resets")
public class ForgottenPasswords {

    private final Caller caller;
    private final Clock clock;

    ForgottenPasswords(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Transactional
    @RolesAllowed({Role.MEMBER, Role.ADMINISTRATOR})
    public Response make(String id) {
        var maker = caller.person();
        var account = Account.findByPublicId(id)
                .filter(found -> maker.role.equals(Role.ADMINISTRATOR) || maker.owns(found.enterprise))
                .filter(found -> !found.disabled)
                .orElseThrow(Problems::notFound);
        if (account.id.equals(maker.id)) {
            throw Problems.conflict("own-account", "Whoever is signed in changes the own password.");
        }
        var secret = Secret.random();
        var reset = PasswordReset.open(account, maker, secret, clock.instant());
        return Response.status(201)
                .entity(PasswordResets.Reset.of(reset, secret.value()))
                .build();
    }
}
