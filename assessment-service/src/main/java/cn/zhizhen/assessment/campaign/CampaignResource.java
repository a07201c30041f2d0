package cn.zhizhen.assessment.campaign;

import cn.zhizhen.assessment.account.Role;
import cn.zhizhen.assessment.document.Identity;
import cn.zhizhen.assessment.document.Text;
import cn.zhizhen.assessment.library.Library;
import cn.zhizhen.assessment.problem.FieldErrors;
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
import java.time.LocalDate;
import java.util.List;

/** Campaigns: read by everybody, opened and moved by the administrator. */
@Path("/api/campaigns")
public class CampaignResource {

    /** What an administrator states; what is left out is the newest published document. */
    public record Plan(
            Text title,
            Identity questionnaire,
            List<Identity> scorecards,
            Identity targets,
            LocalDate opens,
            LocalDate closes) {}

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
        apply(plan, campaign);
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
        apply(plan, campaign);
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

    private void apply(Plan plan, Campaign campaign) {
        check(plan);
        campaign.titleZh = plan.title().zh();
        campaign.titleEn = plan.title().en();
        campaign.opens = plan.opens();
        campaign.closes = plan.closes();
        var questionnaire = plan.questionnaire() == null
                ? campaign.questionnaireId == null
                        ? library.newestQuestionnaire().identity()
                        : campaign.questionnaire()
                : plan.questionnaire();
        campaign.questionnaireId = questionnaire.id();
        campaign.questionnaireVersion = questionnaire.version();
        var targets = plan.targets() == null
                ? campaign.targetsId == null ? library.newestTargetSet().identity() : campaign.targets()
                : plan.targets();
        campaign.targetsId = targets.id();
        campaign.targetsVersion = targets.version();
        if (plan.scorecards() != null || campaign.scorecards == null) {
            campaign.scorecardIdentities(plan.scorecards() == null ? library.scorecards() : plan.scorecards());
        }
    }

    private void check(Plan plan) {
        var errors = new FieldErrors();
        errors.text("title.zh", plan.title() == null ? null : plan.title().zh(), 2, 120);
        errors.text("title.en", plan.title() == null ? null : plan.title().en(), 2, 120);
        errors.require(plan.opens() != null, "opens", "required");
        errors.require(plan.closes() != null, "closes", "required");
        errors.require(
                plan.opens() == null || plan.closes() == null || !plan.closes().isBefore(plan.opens()),
                "closes",
                "before-opening");
        errors.require(
                plan.questionnaire() == null
                        || library.questionnaire(plan.questionnaire()).isPresent(),
                "questionnaire",
                "unknown-document");
        errors.require(
                plan.targets() == null || library.targetSet(plan.targets()).isPresent(), "targets", "unknown-document");
        errors.require(
                plan.scorecards() == null
                        || !plan.scorecards().isEmpty()
                                && plan.scorecards().stream()
                                        .allMatch(
                                                card -> library.scorecard(card).isPresent()),
                "scorecards",
                "unknown-document");
        errors.refuse();
    }
}
