package cn.zhizhen.ui.administration;

import cn.zhizhen.ui.kept.KeptForms;
import cn.zhizhen.ui.page.Page;
import cn.zhizhen.ui.page.PublicAddress;
import cn.zhizhen.ui.registration.Choices;
import cn.zhizhen.ui.registration.Classifications;
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

/** Invites consultants, officers and administrators. The link travels in a cookie, so that no address ever holds it. */
@Path(InvitationPages.HERE)
@Blocking
@Produces(MediaType.TEXT_HTML)
public class InvitationPages {

    static final String HERE = "/administration/invitations";

    @CheckedTemplate(basePath = "administration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record InvitationPage(Sheet sheet, Choices regions) implements TemplateInstance {}

    @CheckedTemplate(basePath = "administration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record InvitedPage(String link, AdministrationClient.Invitation invitation) implements TemplateInstance {}

    @RestClient
    AdministrationClient client;

    @Inject
    Classifications classifications;

    @Inject
    Session session;

    @Inject
    KeptForms kept;

    @Inject
    PublicAddress site;

    @GET
    public TemplateInstance form() {
        session.bearer();
        return new InvitationPage(Sheet.of(kept), classifications.choices());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response invite(MultivaluedMap<String, String> typed) {
        return kept.show(HERE + "/made", client.invite(session.bearer(), wish(Sheet.of(typed))));
    }

    @GET
    @Path("made")
    public Response made() {
        return kept.shown(AdministrationClient.Invitation.class)
                .map(invitation -> Response.ok(
                        new InvitedPage(site.of("/invitations/" + invitation.token()), invitation).render()))
                .orElse(Page.to(HERE))
                .build();
    }

    private static AdministrationClient.Wish wish(Sheet sheet) {
        return new AdministrationClient.Wish(
                sheet.text("role"), sheet.is("role", "officer") ? sheet.text("region") : null);
    }
}
