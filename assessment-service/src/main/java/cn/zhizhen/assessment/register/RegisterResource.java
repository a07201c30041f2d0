package cn.zhizhen.assessment.register;

import cn.zhizhen.assessment.account.Caller;
import cn.zhizhen.assessment.account.Role;
import cn.zhizhen.assessment.answering.Answering;
import cn.zhizhen.assessment.enterprise.Enterprise;
import cn.zhizhen.assessment.enterprise.EnterpriseFacts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;

/** One enterprise in the register: its facts, their history and their correction. */
@Path("/api/enterprises/{id}")
public class RegisterResource {

    private final Corrections corrections;
    private final Answering answering;
    private final Caller caller;

    RegisterResource(Corrections corrections, Answering answering, Caller caller) {
        this.corrections = corrections;
        this.answering = answering;
        this.caller = caller;
    }

    @GET
    @Transactional
    @RolesAllowed({Role.MEMBER, Role.OFFICER, Role.ADMINISTRATOR})
    public Response read(String id) {
        return view(Registry.visible(id, caller.scope()));
    }

    @PATCH
    @Transactional
    @RolesAllowed({Role.MEMBER, Role.ADMINISTRATOR})
    public Response correct(String id, @HeaderParam("If-Match") String ifMatch, Correction correction) {
        return view(corrections.correct(id, ifMatch, correction));
    }

    Response view(Enterprise enterprise) {
        var view = caller.is(Role.OFFICER)
                ? RegisterView.forOfficer(enterprise)
                : RegisterView.of(
                        enterprise,
                        corrections.mayCorrect(enterprise),
                        form(enterprise),
                        caller.is(Role.ADMINISTRATOR));
        return Response.ok(view)
                .tag(new EntityTag(Integer.toString(view.revision())))
                .build();
    }

    private RegisterView.Form form(Enterprise enterprise) {
        return caller.is(Role.MEMBER)
                ? corrections
                        .draft(enterprise)
                        .map(draft -> answering.draft(draft).answers())
                        .map(answers -> RegisterView.Form.of(
                                EnterpriseFacts.of(enterprise).with(answers)))
                        .orElse(null)
                : null;
    }
}
