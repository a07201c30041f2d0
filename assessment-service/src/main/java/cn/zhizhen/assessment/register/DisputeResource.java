package cn.zhizhen.assessment.register;

import cn.zhizhen.assessment.account.Caller;
import cn.zhizhen.assessment.account.Person;
import cn.zhizhen.assessment.account.Role;
import cn.zhizhen.assessment.document.PlainText;
import cn.zhizhen.assessment.enterprise.EnterpriseFacts;
import cn.zhizhen.assessment.problem.Problems;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whoever finds their own enterprise registered by somebody else says so here, and hears what was decided. */
@Path("/api/disputes")
public class DisputeResource {

    /** The registration that was not possible, why the enterprise is theirs, and how they can be reached. */
    @Schema(name = "DisputeFiling")
    public record Filing(EnterpriseFacts enterprise, Person member, String reason, String contact) {

        public Filing {
            reason = PlainText.lines(reason);
            contact = PlainText.line(contact);
        }
    }

    public record Filed(String dispute, String account) {}

    @Schema(name = "OwnDispute")
    public record Own(
            String enterprise, Instant filedAt, String reason, String decision, Instant decidedAt, String decidedWhy) {

        static Own of(Dispute dispute) {
            return new Own(
                    dispute.enterprise.name,
                    dispute.createdAt,
                    dispute.reason,
                    dispute.decision,
                    dispute.decidedAt,
                    dispute.decidedWhy);
        }
    }

    /** @param release whether the enterprise goes to who disputes it; @param answers whether what was filled in goes along */
    @Schema(name = "DisputeDecision")
    public record Decision(boolean release, boolean answers, String reason) {

        public Decision {
            reason = PlainText.lines(reason);
        }
    }

    private final Disputes disputes;
    private final RegisterResource register;
    private final Caller caller;

    DisputeResource(Disputes disputes, RegisterResource register, Caller caller) {
        this.disputes = disputes;
        this.register = register;
        this.caller = caller;
    }

    @POST
    @PermitAll
    public Response file(Filing filing) {
        return Response.status(201).entity(disputes.file(filing)).build();
    }

    @GET
    @Path("/own")
    @Transactional
    @RolesAllowed(Role.MEMBER)
    public Own own() {
        return Dispute.latestOf(caller.account()).map(Own::of).orElseThrow(Problems::notFound);
    }

    @POST
    @Path("/{id}/decision")
    @Transactional
    @RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
    public Response decide(String id, Decision decision) {
        return register.view(disputes.decide(id, decision));
    }
}
