package cn.zhizhen.assessment.account;

import cn.zhizhen.assessment.classification.Regions;
import cn.zhizhen.assessment.document.Text;
import cn.zhizhen.assessment.enterprise.Enterprise;
import cn.zhizhen.assessment.enterprise.EnterpriseView.Named;
import cn.zhizhen.assessment.problem.FieldErrors;
import cn.zhizhen.assessment.problem.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.exception.ConstraintViolationException;

/** Members invite colleagues into their enterprise; administrators invite everybody else, and a member where none is left. */
@Path("/api/invitations")
public class Invitations {

    /** A member may leave all of it out; an administrator names an enterprise to let a member into it. */
    public record Wish(String role, String region, String enterprise) {}

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

    /** One that nobody has accepted yet; it does not tell its token. */
    @Schema(name = "OpenInvitation")
    public record Open(
            String id, String role, String enterprise, Named region, String invitedBy, boolean own, Instant expiresAt) {

        static Open of(Invitation invitation, Account reader) {
            var invited = Invited.of(invitation, null);
            return new Open(
                    invitation.publicId,
                    invited.role(),
                    invited.enterprise(),
                    invited.region(),
                    invitation.invitedBy.name,
                    invitation.invitedBy.id.equals(reader.id),
                    invited.expiresAt());
        }
    }

    @Schema(name = "OpenInvitations")
    public record OpenOnes(List<Open> items) {}

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
        var host = caller.person();
        var invitation = new Invitation();
        if (caller.is(Role.MEMBER)) {
            invitation.role = Role.MEMBER;
            invitation.enterprise = Optional.ofNullable(host.enterprise).orElseThrow(Problems::notFound);
            checkOwn(wish, host.enterprise);
        } else {
            check(wish);
            invitation.role = wish.role();
            invitation.region = wish.role().equals(Role.OFFICER) ? wish.region() : null;
            invitation.enterprise = wish.role().equals(Role.MEMBER) ? enterprise(wish) : null;
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
    @Path("/open")
    @Transactional
    @RolesAllowed({Role.MEMBER, Role.ADMINISTRATOR})
    public OpenOnes open() {
        var reader = caller.person();
        return new OpenOnes(Invitation.findOpen(reader, clock.instant()).stream()
                .map(invitation -> Open.of(invitation, reader))
                .toList());
    }

    @DELETE
    @Path("/open/{id}")
    @Transactional
    @RolesAllowed({Role.MEMBER, Role.ADMINISTRATOR})
    public void withdraw(String id) {
        Invitation.findOpen(caller.person(), clock.instant()).stream()
                .filter(invitation -> invitation.publicId.equals(id))
                .findFirst()
                .orElseThrow(Problems::notFound)
                .delete();
    }

    @GET
    @Path("/{token}")
    @PermitAll
    @Transactional
    public Invited read(String token) {
        return Invited.of(find(token), null);
    }

    /** The password is hashed outside any transaction, and only for a link that holds: it takes long on purpose. */
    @POST
    @Path("/{token}/acceptance")
    @PermitAll
    public Response accept(String token, Person person) {
        var errors = new FieldErrors();
        person.check(errors);
        errors.refuse();
        QuarkusTransaction.requiringNew().run(() -> {
            find(token);
            Account.requireFree(person.account());
        });
        var hash = Passwords.hash(person.password());
        var me = QuarkusTransaction.requiringNew().call(() -> Me.of(accepted(token, person, hash)));
        return Response.status(201).entity(me).build();
    }

    private Account accepted(String token, Person person, String hash) {
        var invitation = Invitation.use(new Secret(token), clock.instant()).orElseThrow(Problems::notFound);
        Account.requireFree(person.account());
        var account =
                Account.of(person, hash, invitation.role, invitation.enterprise, invitation.region, clock.instant());
        try {
            account.persistAndFlush();
        } catch (ConstraintViolationException e) {
            throw Account.exists();
        }
        return account;
    }

    private Invitation find(String token) {
        return Invitation.findOpen(new Secret(token), clock.instant()).orElseThrow(Problems::notFound);
    }

    private static Enterprise enterprise(Wish wish) {
        return Enterprise.findByPublicId(wish.enterprise()).orElseThrow();
    }

    /** A member who asks for more than a colleague is told so, not given something else. */
    private static void checkOwn(Wish wish, Enterprise own) {
        var errors = new FieldErrors();
        errors.require(wish.role() == null || Role.MEMBER.equals(wish.role()), "role", "unknown-option");
        errors.require(
                wish.enterprise() == null || own.publicId.equals(wish.enterprise()),
                "enterprise",
                "unknown-enterprise");
        errors.require(wish.region() == null, "region", "unknown-region");
        errors.refuse();
    }

    private static void check(Wish wish) {
        var errors = new FieldErrors();
        var member = Role.MEMBER.equals(wish.role()) && wish.enterprise() != null;
        errors.require(member || wish.role() != null && ROLES_TO_GIVE.contains(wish.role()), "role", "unknown-option");
        errors.require(
                !member || Enterprise.findByPublicId(wish.enterprise()).isPresent(),
                "enterprise",
                "unknown-enterprise");
        errors.require(
                !Role.OFFICER.equals(wish.role()) || Regions.find(wish.region()).isPresent(),
                "region",
                "unknown-region");
        errors.refuse();
    }
}
