package cn.zhizhen.assessment.account;

import cn.zhizhen.assessment.classification.Regions;
import cn.zhizhen.assessment.document.Text;
import cn.zhizhen.assessment.enterprise.EnterpriseView.Named;
import cn.zhizhen.assessment.problem.FieldErrors;
import cn.zhizhen.assessment.problem.Problems;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.hibernate.exception.ConstraintViolationException;

/** Members invite colleagues into their enterprise; administrators invite everybody else. */
@Path("/api/invitations")
public class Invitations {

    /** Role and region matter only to an administrator. */
    public record Wish(String role, String region) {}

    public record Invited(String token, String role, String enterprise, Named region, Instant expiresAt) {

        static Invited of(Invitation invitation, String token) {
            return new Invited(
                    token,
                    invitation.role,
                    invitation.enterprise == null ? null : invitation.enterprise.name,
                    invitation.region == null ? null : new Named(invitation.region, name(invitation.region)),
                    invitation.expiresAt);
        }

        private static Text name(String region) {
            return Regions.find(region).orElseThrow().name();
        }
    }

    private static final Set<String> ROLES_TO_GIVE = Set.of(Role.CONSULTANT, Role.OFFICER, Role.ADMINISTRATOR);

    private final Caller caller;
    private final Clock clock;

    Invitations(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Transactional
    @RolesAllowed({Role.MEMBER, Role.ADMINISTRATOR})
    public Response invite(Wish wish) {
        var host = Account.findByPublicId(caller.account()).orElseThrow(Problems::notFound);
        var invitation = new Invitation();
        if (caller.is(Role.MEMBER)) {
            invitation.role = Role.MEMBER;
            invitation.enterprise = host.enterprise;
        } else {
            check(wish);
            invitation.role = wish.role();
            invitation.region = wish.role().equals(Role.OFFICER) ? wish.region() : null;
        }
        var secret = Secret.random();
        invitation.tokenHash = secret.hash();
        invitation.invitedBy = host;
        invitation.expiresAt = clock.instant().plus(Invitation.LIFE);
        invitation.persist();
        return Response.status(201)
                .entity(Invited.of(invitation, secret.value()))
                .build();
    }

    @GET
    @Path("/{token}")
    @PermitAll
    @Transactional
    public Invited read(String token) {
        var invitation = Invitation.findOpen(new Secret(token), clock.instant());
        return Invited.of(invitation.orElseThrow(Problems::notFound), null);
    }

    @POST
    @Path("/{token}/acceptance")
    @PermitAll
    @Transactional
    public Response accept(String token, Person person) {
        var errors = new FieldErrors();
        person.check(errors);
        errors.refuse();
        var invitation = Invitation.use(new Secret(token), clock.instant()).orElseThrow(Problems::notFound);
        if (Account.findByAccount(person.account()).isPresent()) {
            throw Account.exists();
        }
        var account = Account.of(person, invitation.role, invitation.enterprise, invitation.region, clock.instant());
        try {
            account.persistAndFlush();
        } catch (ConstraintViolationException e) {
            throw Account.exists();
        }
        return Response.status(201).entity(Me.of(account)).build();
    }

    private static void check(Wish wish) {
        var errors = new FieldErrors();
        errors.require(wish.role() != null && ROLES_TO_GIVE.contains(wish.role()), "role", "unknown-option");
        errors.require(
                !Role.OFFICER.equals(wish.role()) || Regions.find(wish.region()).isPresent(),
                "region",
                "unknown-region");
        errors.refuse();
    }
}
