package cn.zhizhen.assessment.register;

import cn.zhizhen.assessment.account.Caller;
import cn.zhizhen.assessment.account.Role;
import cn.zhizhen.assessment.document.PlainText;
import cn.zhizhen.assessment.enterprise.RegisterEntry;
import cn.zhizhen.assessment.enterprise.RegisterEntry.Kind;
import cn.zhizhen.assessment.problem.FieldErrors;
import cn.zhizhen.assessment.statistics.Reply;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;

/**
 * Credit codes are public, so whoever registers one is believed only when somebody who knows the enterprise says so. Until then
 * it fills in and sees its own result, and no statistic counts it.
 */
@Path("/api/enterprises/{id}/confirmation")
@RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
public class ConfirmationResource {

    /** @param confirmed false takes a confirmation back; true when left out */
    public record Verdict(Boolean confirmed, String reason) {

        public Verdict {
            confirmed = confirmed == null || confirmed;
            reason = PlainText.lines(reason);
        }
    }

    private final RegisterResource register;
    private final Caller caller;
    private final Clock clock;

    ConfirmationResource(RegisterResource register, Caller caller, Clock clock) {
        this.register = register;
        this.caller = caller;
        this.clock = clock;
    }

    /** Said twice, it stands as it was said first. */
    @POST
    @Transactional
    public Response confirm(String id, Verdict verdict) {
        var enterprise = Registry.locked(id, caller.scope());
        var errors = new FieldErrors();
        errors.text("reason", verdict.reason(), 2, 500);
        errors.refuse();
        if ((enterprise.confirmedAt != null) != verdict.confirmed()) {
            enterprise.confirmedAt = verdict.confirmed() ? clock.instant() : null;
            RegisterEntry.of(
                            enterprise,
                            verdict.confirmed() ? Kind.CONFIRMATION : Kind.UNCONFIRMATION,
                            verdict.reason(),
                            caller.editor(),
                            clock.instant())
                    .persist();
            Reply.recount(enterprise);
        }
        return register.view(enterprise);
    }
}
