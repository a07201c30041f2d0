package cn.zhizhen.ui.administration;

import cn.zhizhen.ui.campaign.Campaign;
import cn.zhizhen.ui.campaign.Campaigns;
import cn.zhizhen.ui.kept.KeptForms;
import cn.zhizhen.ui.page.Page;
import cn.zhizhen.ui.page.Text;
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

    @Inject
    KeptForms kept;

    @GET
    public TemplateInstance campaigns(@RestQuery String done) {
        session.bearer();
        return new CampaignsPage(campaigns.all(), done);
    }

    @GET
    @Path("new")
    public TemplateInstance plan() {
        session.bearer();
        return new CampaignPage(null, Sheet.of(kept), false);
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(MultivaluedMap<String, String> typed) {
        client.open(session.bearer(), plan(Sheet.of(typed)));
        return list("opened");
    }

    @GET
    @Path("{id}")
    public TemplateInstance campaign(String id) {
        session.bearer();
        var campaign = find(id);
        var stale = kept.refusal(409, 412).isPresent();
        var sheet = sheet(campaign);
        return new CampaignPage(campaign, stale ? sheet.with("revision", campaign.revision()) : sheet, stale);
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(String id, MultivaluedMap<String, String> typed) {
        var sheet = Sheet.of(typed);
        client.change(session.bearer(), "\"" + sheet.text("revision").replaceAll("\\D", "") + "\"", id, plan(sheet));
        return list("changed");
    }

    private Campaign find(String id) {
        return campaigns.find(id);
    }

    private static Response list(String done) {
        return Page.to("/administration/campaigns?done=" + done).build();
    }

    private static AdministrationClient.Plan plan(Sheet sheet) {
        return new AdministrationClient.Plan(
                new Text(sheet.text("title.zh"), sheet.text("title.en")), sheet.day("opens"), sheet.day("closes"));
    }

    private Sheet sheet(Campaign campaign) {
        return Sheet.of(kept)
                .or("title.zh", campaign.title().zh())
                .or("title.en", campaign.title().en())
                .or("opens", campaign.opens())
                .or("closes", campaign.closes())
                .or("revision", campaign.revision());
    }
}
