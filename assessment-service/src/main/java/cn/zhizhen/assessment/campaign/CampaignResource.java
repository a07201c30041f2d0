package cn.zhizhen.assessment.campaign;

import cn.zhizhen.assessment.account.Role;
import cn.zhizhen.assessment.library.Library;
import cn.zhizhen.assessment.problem.Problems;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;

/** Campaigns: read by everybody, opened and moved by the administrator. */
@Path("/api/campaigns")
public class CampaignResource {

    private final Library library;
    private final Clock clock;

    CampaignResource(Library library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    @GET
    @PermitAll
    public List<CampaignView> all() {
        return Campaign.<Campaign>list("order by opens desc, id desc").stream()
                .map(campaign -> CampaignView.of(campaign, clock))
                .toList();
    }

    @POST
    @Transactional
    @RolesAllowed(Role.ADMINISTRATOR)
    public Response open(Plan plan) {
        var campaign = new Campaign();
        plan.apply(campaign, library);
        campaign.persist();
        return Response.status(201).entity(CampaignView.of(campaign, clock)).build();
    }

    /** Title and days may change at any time; documents only while nobody has begun. */
    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed(Role.ADMINISTRATOR)
    public Response change(String id, @HeaderParam("If-Match") String ifMatch, Plan plan) {
        var campaign = Campaign.findByPublicId(id).orElseThrow(Problems::notFound);
        if (!("\"" + campaign.revision + "\"").equals(ifMatch) || !campaign.isMineToChange()) {
            throw Problems.problem(
                    Response.Status.PRECONDITION_FAILED,
                    "stale-revision",
                    "Somebody changed this campaign; read it again before changing it.");
        }
        var before = documents(campaign);
        plan.apply(campaign, library);
        if (!before.equals(documents(campaign)) && isBegun(campaign)) {
            throw Problems.conflict("campaign-begun", "Enterprises have begun; the documents stay as they are.");
        }
        campaign.revision++;
        return Response.ok(CampaignView.of(campaign, clock))
                .tag(new EntityTag(Integer.toString(campaign.revision)))
                .build();
    }

    private static boolean isBegun(Campaign campaign) {
        return Campaign.getEntityManager()
                        .createQuery("select count(a) from Assessment a where a.campaign = :campaign", Long.class)
                        .setParameter("campaign", campaign)
                        .getSingleResult()
                > 0;
    }

    private static List<Object> documents(Campaign campaign) {
        return List.of(campaign.questionnaire(), campaign.targets(), campaign.scorecards);
    }
}
