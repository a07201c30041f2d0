package cn.zhizhen.assessment.overview;

import cn.zhizhen.assessment.account.Caller;
import cn.zhizhen.assessment.account.Role;
import cn.zhizhen.assessment.answering.Answering;
import cn.zhizhen.assessment.campaign.Campaign;
import cn.zhizhen.assessment.listing.Cursor;
import cn.zhizhen.assessment.listing.Cut;
import cn.zhizhen.assessment.problem.Problems;
import cn.zhizhen.assessment.statistics.IndicatorValue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestQuery;

/** Who has answered and who has not: the enterprises of the caller's scope with the state of their assessments. */
@Path("/api/assessments")
public class OverviewResource {

    private static final int MOST = 100;

    private static final int USUAL = 30;

    @Schema(name = "OverviewPage")
    public record Page(List<Row> items, String next) {}

    private final Answering answering;
    private final Caller caller;
    private final Clock clock;

    OverviewResource(Answering answering, Caller caller, Clock clock) {
        this.answering = answering;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param campaign public id; the newest campaign when left out
     * @param state {@code not-begun}, {@code draft}, {@code submitted} or {@code returned}; all when left out
     * @param q part of a name, or a unified social credit code
     * @param region code of a league or county-level unit within the caller's scope
     * @param limit rows of a page, at least 1, 30 when left out; more than 100 are given as 100
     * @param cursor what the page before gave as {@code next}
     */
    @GET
    @Transactional
    @RolesAllowed({Role.MEMBER, Role.CONSULTANT, Role.OFFICER, Role.ADMINISTRATOR})
    public Page list(
            @RestQuery String campaign,
            @RestQuery String state,
            @RestQuery String q,
            @RestQuery String region,
            @RestQuery Integer limit,
            @RestQuery String cursor) {
        var found = campaignOf(campaign);
        var size = sizeOf(limit);
        var query = new RowQuery(
                found, caller.scope(), state, q, region, Cursor.read(cursor), size + 1, Campaign.today(clock));
        var page = Cut.of(query.run(), size, pair -> pair.enterprise().id);
        return new Page(rows(found, page.items()), page.next());
    }

    private static int sizeOf(Integer limit) {
        if (limit != null && limit < 1) {
            throw Problems.problem(Status.BAD_REQUEST, "malformed", "limit is at least 1.");
        }
        return limit == null ? USUAL : Math.min(MOST, limit);
    }

    /** Officers and administrators see who has answered, not what. */
    private List<Row> rows(Campaign campaign, List<RowQuery.Pair> page) {
        var assessments = page.stream()
                .map(RowQuery.Pair::assessment)
                .filter(Objects::nonNull)
                .toList();
        var seesAnswers = caller.is(Role.MEMBER) || caller.is(Role.CONSULTANT);
        var values = IndicatorValue.of(seesAnswers ? assessments : List.of());
        var drafts = answering.drafts(
                campaign,
                assessments.stream()
                        .filter(assessment -> !assessment.standing(clock).isSettled())
                        .toList());
        return page.stream()
                .map(pair -> Row.of(pair, seesAnswers, drafts, values, clock))
                .toList();
    }

    private static Campaign campaignOf(String publicId) {
        if (publicId != null) {
            return Campaign.findByPublicId(publicId).orElseThrow(Problems::notFound);
        }
        return Campaign.<Campaign>find("order by opens desc, id desc")
                .firstResultOptional()
                .orElseThrow(() -> Problems.problem(Response.Status.NOT_FOUND, "no-campaign", "There is no campaign."));
    }
}
