package cn.zhizhen.assessment.overview;

import cn.zhizhen.assessment.account.Caller;
import cn.zhizhen.assessment.account.Role;
import cn.zhizhen.assessment.answering.Answering;
import cn.zhizhen.assessment.answering.Assessment;
import cn.zhizhen.assessment.campaign.Campaign;
import cn.zhizhen.assessment.problem.Problems;
import cn.zhizhen.assessment.statistics.IndicatorValue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestQuery;

/** Who has answered and who has not: the enterprises of the caller's scope with the state of their assessments. */
@Path("/api/assessments")
public class OverviewResource {

    private static final int MOST = 100;

    @Schema(name = "OverviewPage")
    public record Page(List<Row> items, String next) {}

    private final Answering answering;
    private final Caller caller;

    OverviewResource(Answering answering, Caller caller) {
        this.answering = answering;
        this.caller = caller;
    }

    /**
     * @param campaign public id; the newest campaign when left out
     * @param state {@code not-begun}, {@code draft}, {@code submitted} or {@code returned}; all when left out
     * @param q part of a name, or a unified social credit code
     * @param region code of a league or county-level unit within the caller's scope
     * @param limit rows of a page, 1 to 100, 30 when left out
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
        var size = limit == null ? 30 : Math.max(1, Math.min(MOST, limit));
        var query = new RowQuery(found, caller.scope(), state, q, region, Cursor.read(cursor), size + 1);
        var pairs = query.run();
        var page = pairs.subList(0, Math.min(size, pairs.size()));
        var next = pairs.size() > size ? Cursor.of(page.get(size - 1).enterprise().id) : null;
        return new Page(rows(page), next);
    }

    /** Officers and administrators see who has answered, not what. */
    private List<Row> rows(List<RowQuery.Pair> page) {
        var seesAnswers = caller.is(Role.MEMBER) || caller.is(Role.CONSULTANT);
        var values = seesAnswers
                ? IndicatorValue.of(page.stream()
                        .filter(pair -> pair.assessment() != null)
                        .map(pair -> pair.assessment().id)
                        .toList())
                : java.util.Map.<Long, List<IndicatorValue>>of();
        return page.stream()
                .map(pair -> Row.of(
                        pair.enterprise(),
                        pair.assessment(),
                        progress(pair.assessment()),
                        pair.assessment() == null ? List.of() : values.getOrDefault(pair.assessment().id, List.of())))
                .toList();
    }

    private cn.zhizhen.assessment.answering.Draft.Progress progress(Assessment assessment) {
        return assessment == null || assessment.isSubmitted()
                ? null
                : answering.draft(assessment).progress();
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
