package cn.zhizhen.ui.register;

import cn.zhizhen.ui.desk.Address;
import cn.zhizhen.ui.registration.Form;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What an administrator confirms, decides and corrects. */
@Path("/administration/claims")
public class AdministrationClaims extends Claims {

    /** The merger is null until there is another enterprise of the code that was typed. */
    @CheckedTemplate(basePath = "register", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MergerPage(
            Address address, Register duplicate, String code, Merger merger, String told, Form form, boolean stale)
            implements TemplateInstance {}

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

    @POST
    @Path("{id}/owner")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response handOn(String id, MultivaluedMap<String, String> typed) {
        client.handOn(session.bearer(), id, wish(typed));
        return back(id, "corrected");
    }

    @POST
    @Path("{id}/members")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response readmit(String id, MultivaluedMap<String, String> typed) {
        client.readmit(session.bearer(), id, wish(typed));
        return back(id, "corrected");
    }

    /** Nothing is done here: the page tells what a merger would do. */
    @GET
    @Path("{id}/merger")
    public TemplateInstance preview(String id, @RestQuery String code) {
        var bearer = session.bearer();
        var duplicate = client.register(bearer, id);
        page.mark(duplicate.enterprise().demonstration());
        var others = code == null || code.isBlank()
                ? List.<RegisterClient.Claim>of()
                : client.claims(bearer, null, code, null, null).items();
        var other = others.stream()
                .filter(claim -> !claim.enterprise().id().equals(id))
                .filter(claim -> claim.enterprise().code().equalsIgnoreCase(code.strip()))
                .findFirst();
        var told =
                other.map(claim -> client.preview(bearer, id, claim.enterprise().id()));
        return new MergerPage(
                Address.of(path() + "/" + id),
                duplicate,
                code,
                told.map(RestResponse::getEntity).orElse(null),
                told.map(answer -> answer.getHeaderString("ETag")).orElse(""),
                Form.of(kept),
                kept.refusal(409, 412).isPresent());
    }

    @POST
    @Path("{id}/merger")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response merge(String id, MultivaluedMap<String, String> typed) {
        var form = Form.of(typed);
        var remaining = client.merge(
                session.bearer(),
                form.text("told"),
                id,
                new RegisterClient.MergerWish(form.text("into"), form.text("reason")));
        return back(remaining.enterprise().id(), "merged");
    }

    private static RegisterClient.MemberWish wish(MultivaluedMap<String, String> typed) {
        var form = Form.of(typed);
        return new RegisterClient.MemberWish(form.text("account"), form.text("reason"));
    }
}
