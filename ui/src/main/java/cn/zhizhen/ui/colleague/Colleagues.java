package cn.zhizhen.ui.colleague;

import cn.zhizhen.ui.page.Page;
import cn.zhizhen.ui.refusal.Refused;
import cn.zhizhen.ui.session.ResetLinks;
import cn.zhizhen.ui.session.Session;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Who belongs to the own enterprise here, and who has been invited. The owner helps a member who forgot the password, and
 * may hand the ownership on.
 */
@Path(Colleagues.HERE)
@Blocking
@Produces(MediaType.TEXT_HTML)
public class Colleagues {

    static final String HERE = "/members";

    @CheckedTemplate(basePath = "colleague", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MembersPage(
            boolean owned,
            List<ColleagueClient.Member> members,
            List<ColleagueClient.Invitation> invitations,
            String done)
            implements TemplateInstance {}

    @RestClient
    ColleagueClient client;

    @Inject
    Session session;

    @Inject
    Page page;

    @Inject
    ResetLinks links;

    @GET
    public TemplateInstance members(@RestQuery @DefaultValue("") String done) {
        var bearer = session.bearer();
        var members = client.members(bearer).items();
        return new MembersPage(
                members.stream().anyMatch(member -> member.own() && member.owner()),
                members,
                client.invitations(bearer).items(),
                done);
    }

    @POST
    @Path("{id}/password-reset")
    public Response reset(String id) {
        return links.make(id, HERE + "/password-reset");
    }

    @GET
    @Path("password-reset")
    public Response link() {
        return links.show(HERE);
    }

    /** The service decides who may; a member who has left in the meantime is told as gone. */
    @POST
    @Path("{id}/ownership")
    public Response handOn(String id) {
        var bearer = session.bearer();
        var heir = client.members(bearer).items().stream()
                .filter(member -> id.equals(member.id()) && member.isInCare())
                .findFirst();
        heir.ifPresent(member ->
                client.handOn(bearer, page.person().enterprise().id(), new ColleagueClient.Heir(member.account())));
        return Page.to(HERE + "?done=" + (heir.isPresent() ? "handed-on" : "changed"))
                .build();
    }

    /** An invitation that was accepted or withdrawn in the meantime is gone, which is what was wanted. */
    @POST
    @Path("invitations/{id}/withdrawal")
    public Response withdraw(String id) {
        try {
            client.withdraw(session.bearer(), id);
        } catch (Refused refused) {
            if (refused.status() != 404) {
                throw refused;
            }
        }
        return Page.to(HERE + "?done=withdrawn").build();
    }
}
