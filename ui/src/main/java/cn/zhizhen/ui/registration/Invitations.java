package cn.zhizhen.ui.registration;

import cn.zhizhen.ui.refusal.Refused;
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
import java.net.URI;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** A member invites colleagues by a link; whoever opens it makes an account of their own. */
@Path("/invitations")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class Invitations {

    @CheckedTemplate(basePath = "registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record InvitedPage(String link, RegistrationClient.Invitation invitation) implements TemplateInstance {}

    @CheckedTemplate(basePath = "registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AcceptPage(String token, RegistrationClient.Invitation invitation, Form form) implements TemplateInstance {}

    @CheckedTemplate(basePath = "registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record InvitationGonePage() implements TemplateInstance {}

    @RestClient
    RegistrationClient client;

    @Inject
    Session session;

    @POST
    public TemplateInstance invite(UriInfo uri) {
        var invitation = client.invite(session.bearer(), new RegistrationClient.Wish("member"));
        var link = uri.getBaseUriBuilder()
                .path("invitations")
                .path(invitation.token())
                .build();
        return new InvitedPage(link.toString(), invitation);
    }

    /** Where a person lands who had to sign in again, or who asked for the page in the other language. */
    @GET
    public Response invitations() {
        return Response.seeOther(URI.create("/home")).build();
    }

    @GET
    @Path("{token}")
    public Response form(String token) {
        return page(token, Form.blank(), 200);
    }

    @POST
    @Path("{token}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(String token, MultivaluedMap<String, String> typed) {
        var form = Form.of(typed);
        try {
            client.accept(token, form.member());
        } catch (Refused refused) {
            return refused.status() == 404 ? gone() : page(token, form.refused(refused), refused.status());
        }
        var person = session.begin(form.member().account(), form.member().password());
        return Response.seeOther(URI.create(person.home())).build();
    }

    private Response page(String token, Form form, int status) {
        try {
            return Response.status(status)
                    .entity(new AcceptPage(token, client.invitation(token), form).render())
                    .build();
        } catch (Refused refused) {
            if (refused.status() == 404) {
                return gone();
            }
            throw refused;
        }
    }

    private static Response gone() {
        return Response.status(404).entity(new InvitationGonePage().render()).build();
    }
}
