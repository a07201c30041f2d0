package cn.zhizhen.ui.administration;

import cn.zhizhen.ui.campaign.Campaign;
import cn.zhizhen.ui.campaign.Campaigns;
import cn.zhizhen.ui.page.Text;
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
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** The campaigns: opened here, and moved while nobody else moved them in the meantime. */
@Path("/administration/campaigns")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class CampaignPages {

    @CheckedTemplate(basePath = "administration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CampaignsPage(List<Campaign> campaigns, String done) implements TemplateInstance {}

    /** The campaign is null while it is being planned; stale when somebody changed it after this page was opened. */
    @CheckedTemplate(basePath = "administration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CampaignPage(Campaign campaign, Sheet sheet, boolean stale) implements TemplateInstance {}

    @RestClient
    AdministrationClient client;

    @Inject
    Campaigns campaigns;

    @Inject
    Session session;

    @GET
    public TemplateInstance campaigns(@RestQuery String done) {
        session.bearer();
        return new CampaignsPage(campaigns.all(), done);
    }

    @GET
    @Path("new")
    public TemplateInstance plan() {
        session.bearer();
        return new CampaignPage(null, Sheet.blank(), false);
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(MultivaluedMap<String, String> typed) {
        var sheet = Sheet.of(typed);
        try {
            client.open(session.bearer(), plan(sheet));
        } catch (Refused refused) {
            return page(422, null, sheet.refused(refused), false);
        }
        return list("opened");
    }

    @GET
    @Path("{id}")
    public TemplateInstance campaign(String id) {
        session.bearer();
        var campaign = find(id);
        return new CampaignPage(campaign, sheet(campaign), false);
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(String id, MultivaluedMap<String, String> typed) {
        var sheet = Sheet.of(typed);
        try {
            client.change(session.bearer(), "\"" + sheet.text("revision") + "\"", id, plan(sheet));
        } catch (Refused refused) {
            var campaign = find(id);
            return refused.is("stale-revision")
                    ? page(refused.status(), campaign, sheet.with("revision", campaign.revision()), true)
                    : page(422, campaign, sheet.refused(refused), false);
        }
        return list("changed");
    }

    private Campaign find(String id) {
        return campaigns.find(id);
    }

    private static Response page(int status, Campaign campaign, Sheet sheet, boolean stale) {
        return Response.status(status)
                .entity(new CampaignPage(campaign, sheet, stale).render())
                .build();
    }

    private static Response list(String done) {
        return Response.seeOther(URI.create("/administration/campaigns?done=" + done))
                .build();
    }

    private static AdministrationClient.Plan plan(Sheet sheet) {
        return new AdministrationClient.Plan(
                new Text(sheet.text("title.zh"), sheet.text("title.en")), sheet.day("opens"), sheet.day("closes"));
    }

    private static Sheet sheet(Campaign campaign) {
        return Sheet.blank()
                .with("title.zh", campaign.title().zh())
                .with("title.en", campaign.title().en())
                .with("opens", campaign.opens())
                .with("closes", campaign.closes())
                .with("revision", campaign.revision());
    }
}
