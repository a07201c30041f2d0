package cn.zhizhen.ui.register;

import cn.zhizhen.ui.desk.Address;
import cn.zhizhen.ui.kept.KeptForms;
import cn.zhizhen.ui.page.Page;
import cn.zhizhen.ui.refusal.Problem;
import cn.zhizhen.ui.refusal.Refused;
import cn.zhizhen.ui.registration.Choices;
import cn.zhizhen.ui.registration.Classifications;
import cn.zhizhen.ui.registration.Form;
import cn.zhizhen.ui.session.Person;
import cn.zhizhen.ui.session.Session;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** Who claims to be which enterprise, and one enterprise with all that can be decided about it; on the desk of officers and of administrators. */
@Blocking
@Produces(MediaType.TEXT_HTML)
abstract class Claims {

    static final List<String> STATES = List.of("unconfirmed", "disputed", "confirmed");

    @CheckedTemplate(basePath = "register", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ClaimsPage(
            Address address,
            Choices regions,
            List<String> states,
            List<RegisterClient.Claim> claims,
            String cursor,
            String next)
            implements TemplateInstance {}

    /** Stale when somebody changed it after the page was opened. */
    @CheckedTemplate(basePath = "register", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ClaimPage(
            Address address, Person person, Register register, Form form, Choices choices, boolean stale, String done)
            implements TemplateInstance {}

    @RestClient
    RegisterClient client;

    @Inject
    Classifications classifications;

    @Inject
    Session session;

    @Inject
    KeptForms kept;

    @Inject
    Page page;

    /** Where this desk has its claims. */
    abstract String path();

    @GET
    public TemplateInstance list(
            @RestQuery String state, @RestQuery String q, @RestQuery String region, @RestQuery String cursor) {
        var shown = state == null ? "unconfirmed" : state;
        var found = client.claims(session.bearer(), shown, q, region, cursor);
        found.items().forEach(claim -> page.mark(claim.enterprise().demonstration()));
        var address = Address.of(path()).with("state", shown).with("q", q).with("region", region);
        return new ClaimsPage(address, classifications.choices(), STATES, found.items(), cursor, found.next());
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(String id, @RestQuery String done) {
        var register = client.register(session.bearer(), id);
        page.mark(register.enterprise().demonstration());
        var stale = kept.refusal(409, 412).isPresent();
        return new ClaimPage(
                Address.of(path() + "/" + id),
                page.person(),
                register,
                Corrections.form(kept, register),
                classifications.choices(),
                stale,
                done);
    }

    @POST
    @Path("{id}/confirmation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(String id, MultivaluedMap<String, String> typed) {
        var form = Form.of(typed);
        var confirmed = form.is("confirmed", "yes");
        client.confirm(session.bearer(), id, new RegisterClient.Verdict(confirmed, form.text("reason")));
        return back(id, confirmed ? "confirmed" : "unconfirmed");
    }

    /** The page that follows is that of whoever holds the code now. */
    @POST
    @Path("{id}/disputes/{dispute}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(String id, String dispute, MultivaluedMap<String, String> typed) {
        var form = Form.of(typed);
        if (form.text("decision").isEmpty()) {
            throw Refused.of(422, "invalid", Problem.Error.of("decision", "required"));
        }
        var wish = new RegisterClient.Decision(
                form.text("decision").startsWith("release"),
                form.is("decision", "release-answers"),
                form.text("reason"));
        var register = client.decide(session.bearer(), dispute, wish);
        return back(register.enterprise().id(), "decided");
    }

    Response back(String id, String done) {
        return Page.to(path() + "/" + id + "?done=" + done).build();
    }
}
