package cn.zhizhen.assessment.account;

import cn.zhizhen.assessment.enterprise.Enterprise;
import cn.zhizhen.assessment.enterprise.EnterpriseFacts;
import cn.zhizhen.assessment.problem.FieldErrors;
import cn.zhizhen.assessment.problem.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.hibernate.exception.ConstraintViolationException;

/** An enterprise registers with its first member. A second member comes by invitation. */
@Path("/api/registrations")
@PermitAll
public class Registrations {

    /** An enterprise and the person who registers it. */
    public record Registration(EnterpriseFacts enterprise, Person member) {}

    public record Registered(String enterprise, String account) {}

    private final Clock clock;

    Registrations(Clock clock) {
        this.clock = clock;
    }

    /** The password is hashed outside any transaction: it takes long on purpose. */
    @POST
    public Response register(Registration registration) {
        var errors = new FieldErrors();
        errors.require(registration.enterprise() != null, "enterprise", "required");
        errors.require(registration.member() != null, "member", "required");
        errors.refuse();
        registration.enterprise().check(errors);
        registration.member().check(errors);
        QuarkusTransaction.requiringNew().run(() -> taken(registration).among(errors));
        var hash = Passwords.hash(registration.member().password());
        var registered = QuarkusTransaction.requiringNew().call(() -> keep(registration, hash));
        return Response.status(201).entity(registered).build();
    }

    /** What others have already; told with all else that is wrong, so that a person mends it at once. */
    private static FieldErrors taken(Registration registration) {
        var taken = new FieldErrors();
        taken.require(
                Enterprise.findByCode(registration.enterprise().code()).isEmpty(),
                "enterprise.code",
                "enterprise-exists");
        taken.require(
                Account.findByAccount(registration.member().account()).isEmpty(), "member.account", "account-exists");
        return taken;
    }

    private Registered keep(Registration registration, String hash) {
        try {
            var enterprise = Enterprise.of(registration.enterprise(), clock.instant());
            enterprise.persist();
            var account = Account.ofOwner(registration.member(), hash, enterprise, clock.instant());
            account.persistAndFlush();
            return new Registered(enterprise.publicId, account.publicId);
        } catch (ConstraintViolationException e) {
            throw String.valueOf(e.getConstraintName()).endsWith("code") ? enterpriseExists() : Account.exists();
        }
    }

    private static RuntimeException enterpriseExists() {
        return Problems.conflict(
                "enterprise-exists", "This enterprise is registered; ask a colleague there for an invitation.");
    }
}
