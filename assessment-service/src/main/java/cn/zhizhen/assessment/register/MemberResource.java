package cn.zhizhen.assessment.register;

import cn.zhizhen.assessment.account.Account;
import cn.zhizhen.assessment.account.Caller;
import cn.zhizhen.assessment.account.Role;
import cn.zhizhen.assessment.document.PlainText;
import cn.zhizhen.assessment.enterprise.Enterprise;
import cn.zhizhen.assessment.enterprise.RegisterEntry;
import cn.zhizhen.assessment.enterprise.RegisterEntry.Difference;
import cn.zhizhen.assessment.enterprise.RegisterEntry.Kind;
import cn.zhizhen.assessment.problem.FieldErrors;
import cn.zhizhen.assessment.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who belongs to an enterprise and who owns it there: handed on by the owner, put right by an administrator. */
@Path("/api/enterprises/{id}")
public class MemberResource {

    /** @param account the word with which the person signs in */
    @Schema(name = "MemberWish")
    public record Wish(String account, String reason) {

        public Wish {
            account = Account.normalised(account);
            reason = PlainText.lines(reason);
        }
    }

    private final RegisterResource register;
    private final Caller caller;
    private final Clock clock;

    MemberResource(RegisterResource register, Caller caller, Clock clock) {
        this.register = register;
        this.caller = caller;
        this.clock = clock;
    }

    @PUT
    @Path("/owner")
    @Transactional
    @RolesAllowed({Role.MEMBER, Role.ADMINISTRATOR})
    public Response handOn(String id, Wish wish) {
        var enterprise = Registry.locked(id, caller.scope());
        var owner = Account.<Account>find("ownerOf", enterprise).firstResultOptional();
        if (caller.is(Role.MEMBER)
                && owner.filter(own -> own.publicId.equals(caller.account())).isEmpty()) {
            throw Problems.problem(Response.Status.FORBIDDEN, "not-owner", "Only the owner hands the ownership on.");
        }
        check(wish);
        var next = Account.findByAccount(wish.account())
                .filter(account -> enterprise.equals(account.enterprise) && !account.disabled)
                .orElseThrow(() -> unknown());
        owner.ifPresent(own -> own.ownerOf = null);
        Account.flush();
        next.ownerOf = enterprise;
        note(enterprise, Kind.OWNER, owner.map(own -> own.name).orElse(null), next.name, wish.reason());
        return register.view(enterprise);
    }

    /** Lets in again who was disabled here, or who belongs nowhere. */
    @POST
    @Path("/members")
    @Transactional
    @RolesAllowed(Role.ADMINISTRATOR)
    public Response readmit(String id, Wish wish) {
        var enterprise = Registry.locked(id, caller.scope());
        check(wish);
        var account = Account.findByAccount(wish.account())
                .filter(found -> found.role.equals(Role.MEMBER))
                .orElseThrow(() -> unknown());
        if (account.enterprise != null && !account.enterprise.equals(enterprise)) {
            throw Problems.conflict("member-elsewhere", "This account belongs to another enterprise.");
        }
        account.enterprise = enterprise;
        account.disabled = false;
        if (Account.count("ownerOf", enterprise) == 0) {
            account.ownerOf = enterprise;
        }
        note(enterprise, Kind.MEMBER, null, account.name, wish.reason());
        return register.view(enterprise);
    }

    private void check(Wish wish) {
        var errors = new FieldErrors();
        errors.text("account", wish.account(), 3, 60);
        if (caller.is(Role.ADMINISTRATOR)) {
            errors.text("reason", wish.reason(), 2, 500);
        }
        errors.refuse();
    }

    private static RuntimeException unknown() {
        var errors = new FieldErrors();
        errors.require(false, "account", "unknown-account");
        return errors.refusal();
    }

    private void note(Enterprise enterprise, Kind kind, String from, String to, String reason) {
        RegisterEntry.of(enterprise, kind, new Difference(null, from, to), reason, caller.editor(), clock.instant())
                .persist();
    }
}
