package cn.zhizhen.ui.register;

import cn.zhizhen.ui.registration.Form;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** What an administrator confirms, decides and corrects. */
@Path("/administration/claims")
public class AdministrationClaims extends Claims {

    @Override
    String path() {
        return "/administration/claims";
    }

    @POST
    @Path("{id}/facts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(String id, MultivaluedMap<String, String> typed) {
        var form = Form.of(typed);
        client.correct(session.bearer(), Corrections.revision(form), id, Corrections.of(form));
        return back(id, "corrected");
    }
}
