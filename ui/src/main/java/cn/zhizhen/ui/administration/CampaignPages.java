package cn.zhizhen.ui.administration;

import cn.zhizhen.ui.campaign.Campaign;
import cn.zhizhen.ui.campaign.Campaigns;
import cn.zhizhen.ui.kept.KeptForms;
import cn.zhizhen.ui.page.Page;
import cn.zhizhen.ui.page.Text;
import cn.zhizhen.ui.page.Today;
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
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** The campaigns: opened here, and moved while nobody else moved them in the meantime. */
@Path("/administration/campaigns")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class CampaignPages {

    /** What the page says to itself of a change that would close a running campaign at once. */
    private static final String CLOSES_NOW = "closes-now";

    @CheckedTemplate(basePath = "administration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CampaignsPage(List<Campaign> campaigns, String done, Campaign closed, String until)
            implements TemplateInstance {}

    /**
     * The campaign is null while it is being planned; stale when somebody changed it after this page was opened; unfinished is how many
     * enterprises a closing would leave behind, null where none is asked for.
     */
    @CheckedTemplate(basePath = "administration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CampaignPage(Campaign campaign, Sheet sheet, boolean stale, Integer unfinished)
            implements TemplateInstance {}

    @RestClient
    AdministrationClient client;

    @Inject
    Campaigns campaigns;

    @Inject
    Session session;

    @Inject
    KeptForms kept;

    @GET
    public TemplateInstance campaigns(@RestQuery String done, @RestQuery String closed, @RestQuery String until) {
        session.bearer();
        var all = campaigns.all();
        var undone = until != null && until.matches("\\d{4}-\\d{2}-\\d{2}")
                ? all.stream().filter(campaign -> campaign.id().equals(closed)).findFirst()
                : Optional.<Campaign>empty();
        return new CampaignsPage(all, done, undone.orElse(null), until);
    }

    @GET
    @Path("new")
    public TemplateInstance plan() {
        session.bearer();
        return new CampaignPage(null, Sheet.of(kept), false, null);
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
        var refused = kept.refusal(409, 412);
        var closing = refused.filter(refusal -> refusal.is(CLOSES_NOW)).isPresent();
        var stale = refused.isPresent() && !closing;
        var sheet = sheet(campaign);
        return new CampaignPage(
                campaign,
                stale ? sheet.with("revision", campaign.revision()) : sheet,
                stale,
                closing ? unfinished(id) : null);
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(String id, MultivaluedMap<String, String> typed) {
        var sheet = Sheet.of(typed);
        var before = find(id);
        var closes = sheet.day("closes");
        var closing = before.isOpen() && closes != null && closes.isBefore(Today.day());
        if (closing && sheet.text("closing").isEmpty()) {
            throw Refused.of(409, CLOSES_NOW);
        }
        client.change(session.bearer(), "\"" + sheet.text("revision").replaceAll("\\D", "") + "\"", id, plan(sheet));
        return closing ? list("closed&closed=" + id + "&until=" + before.closes()) : list("changed");
    }

    private int unfinished(String id) {
        return client.responses(session.bearer()).stream()
                .filter(replied -> replied.campaign().equals(id))
                .mapToInt(AdministrationClient.Replied::unfinished)
                .sum();
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
