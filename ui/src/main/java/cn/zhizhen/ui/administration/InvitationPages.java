package cn.zhizhen.ui.administration;

import cn.zhizhen.ui.refusal.Refused;
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
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Invites consultants, officers and administrators. The link is in the answer itself, so that no address ever holds it. */
@Path("/administration/invitations")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class InvitationPages {

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

    @GET
    public TemplateInstance form() {
        session.bearer();
        return new InvitationPage(Sheet.blank(), classifications.choices());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response invite(MultivaluedMap<String, String> typed, UriInfo uri) {
        var sheet = Sheet.of(typed);
        try {
            var invitation = client.invite(session.bearer(), wish(sheet));
            var link = uri.getBaseUriBuilder()
                    .path("invitations")
                    .path(invitation.token())
                    .build();
            return Response.ok(new InvitedPage(link.toString(), invitation).render())
                    .build();
        } catch (Refused refused) {
            return Response.status(422)
                    .entity(new InvitationPage(sheet.refused(refused), classifications.choices()).render())
                    .build();
        }
    }

    private static AdministrationClient.Wish wish(Sheet sheet) {
        return new AdministrationClient.Wish(
                sheet.text("role"), sheet.is("role", "officer") ? sheet.text("region") : null);
    }
}
