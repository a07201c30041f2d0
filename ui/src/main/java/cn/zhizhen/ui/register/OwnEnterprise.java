package cn.zhizhen.ui.register;

import cn.zhizhen.ui.kept.KeptForms;
import cn.zhizhen.ui.page.Page;
import cn.zhizhen.ui.refusal.Refused;
import cn.zhizhen.ui.registration.Choices;
import cn.zhizhen.ui.registration.Classifications;
import cn.zhizhen.ui.registration.Form;
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
import org.jboss.resteasy.reactive.RestQuery;

/** What the register says of the own enterprise, who changed it, and its correction until submission. */
@Path("/enterprise")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class OwnEnterprise {

    /** Stale when somebody changed it after the page was opened. */
    @CheckedTemplate(basePath = "register", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EnterprisePage(Register register, Form form, Choices choices, boolean stale, String done)
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

    @GET
    public TemplateInstance show(@RestQuery String done) {
        var register = client.register(session.bearer(), own());
        var stale = kept.refusal(409, 412).isPresent();
        return new EnterprisePage(register, Corrections.form(kept, register), classifications.choices(), stale, done);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(MultivaluedMap<String, String> typed) {
        var form = Form.of(typed);
        client.correct(session.bearer(), Corrections.revision(form), own(), Corrections.of(form));
        return Page.to("/enterprise?done=corrected").build();
    }

    private String own() {
        session.bearer();
        var person = page.person();
        if (person == null || person.enterprise() == null) {
            throw Refused.notFound();
        }
        return person.enterprise().id();
    }
}
