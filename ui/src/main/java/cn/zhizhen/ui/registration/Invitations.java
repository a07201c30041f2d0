package cn.zhizhen.ui.registration;

import cn.zhizhen.ui.kept.KeptForms;
import cn.zhizhen.ui.page.Page;
import cn.zhizhen.ui.page.PublicAddress;
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
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** A member invites colleagues by a link; whoever opens it makes an account of their own. */
@Path(Invitations.HERE)
@Blocking
@Produces(MediaType.TEXT_HTML)
public class Invitations {

    static final String HERE = "/invitations";

    @CheckedTemplate(basePath = "registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record InvitedPage(String link, RegistrationClient.Invitation invitation) implements TemplateInstance {}

    @CheckedTemplate(basePath = "registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AcceptPage(String token, RegistrationClient.Invitation invitation, Form form) implements TemplateInstance {}

    @CheckedTemplate(basePath = "registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record InvitationGonePage() implements TemplateInstance {}

    @RestClient
    RegistrationClient client;

    @RestClient
    InvitationClient invitations;

    @Inject
    Session session;

    @Inject
    KeptForms kept;

    @Inject
    PublicAddress site;

    @POST
    public Response invite() {
        return kept.show(HERE, invitations.invite(session.bearer(), new RegistrationClient.Wish("member")));
    }

    /** The link that was just made; whoever comes for anything else is led home. */
    @GET
    public Response invitations() {
        return kept.shown(RegistrationClient.Invitation.class)
                .map(invitation -> Response.ok(
                        new InvitedPage(site.of("/invitations/" + invitation.token()), invitation).render()))
                .orElse(Page.to("/home"))
                .build();
    }

    @GET
    @Path("{token}")
    public Response form(String token) {
        try {
            return Response.ok(new AcceptPage(token, invitations.invitation(token), Form.of(kept)).render())
                    .build();
        } catch (Refused refused) {
            if (refused.status() == 404) {
                return gone();
            }
            throw refused;
        }
    }

    @POST
    @Path("{token}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(String token, MultivaluedMap<String, String> typed) {
        var form = Form.of(typed);
        client.accept(token, form.member());
        var person = session.begin(form.member().account(), form.member().password());
        return Page.to(person.home()).build();
    }

    private static Response gone() {
        return Response.status(404).entity(new InvitationGonePage().render()).build();
    }
}
