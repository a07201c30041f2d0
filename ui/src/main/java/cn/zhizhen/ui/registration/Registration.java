package cn.zhizhen.ui.registration;

import cn.zhizhen.ui.kept.KeptForms;
import cn.zhizhen.ui.page.Page;
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
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** An enterprise registers together with its first member, who is signed in at once. */
@Path("/register")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class Registration {

    @CheckedTemplate(basePath = "registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RegisterPage(Form form, Choices choices) implements TemplateInstance {}

    @RestClient
    RegistrationClient client;

    @Inject
    Classifications classifications;

    @Inject
    Session session;

    @Inject
    KeptForms kept;

    @GET
    public TemplateInstance form() {
        return new RegisterPage(Form.of(kept), classifications.choices());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response register(MultivaluedMap<String, String> typed) {
        var form = Form.of(typed);
        client.register(form.registration());
        var person = session.begin(form.member().account(), form.member().password());
        return Page.to(person.home()).build();
    }

    /** Somebody else registered the enterprise: whoever says that it is theirs is signed in too, and waits for a decision. */
    @POST
    @Path("/dispute")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response dispute(MultivaluedMap<String, String> typed) {
        var form = Form.of(typed);
        client.dispute(form.dispute());
        var person = session.begin(form.member().account(), form.member().password());
        return Page.to(person.home()).build();
    }

    /** Where a browser comes to that asks for the address of that form again. */
    @GET
    @Path("/dispute")
    public Response disputes() {
        return Page.to("/register").build();
    }
}
