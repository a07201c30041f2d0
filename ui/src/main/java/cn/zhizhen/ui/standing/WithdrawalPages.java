package cn.zhizhen.ui.standing;

import cn.zhizhen.ui.page.Page;
import cn.zhizhen.ui.refusal.Refused;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** A member takes a submission back. */
@Path("/assessments/{id}/withdrawal")
@Blocking
public class WithdrawalPages {

    @Inject
    Standings standings;

    /** A second tap finds it done. */
    @POST
    public Response withdraw(String id) {
        try {
            standings.withdraw(id);
        } catch (Refused refused) {
            if (!refused.is("not-submitted")) {
                throw refused;
            }
        }
        return Page.to("/assessments/" + id + "?done=withdrawn").build();
    }

    /** Where a person lands who had to sign in again while withdrawing. */
    @GET
    public Response result(String id) {
        return Page.to("/assessments/" + id + "/result").build();
    }
}
