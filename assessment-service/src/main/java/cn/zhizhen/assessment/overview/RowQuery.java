package cn.zhizhen.assessment.overview;

import cn.zhizhen.assessment.account.Scope;
import cn.zhizhen.assessment.answering.Assessment;
import cn.zhizhen.assessment.campaign.Campaign;
import cn.zhizhen.assessment.enterprise.Enterprise;
import cn.zhizhen.assessment.listing.Search;
import cn.zhizhen.assessment.problem.Problems;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The enterprises of a scope with their assessments in one campaign, filtered and paged in the database. */
record RowQuery(
        Campaign campaign, Scope scope, String state, String q, String region, long after, int limit, LocalDate today) {

    /** The assessment is null for an enterprise that has not begun. */
    record Pair(Enterprise enterprise, Assessment assessment) {}

    private static final String RETURNED = "a.snapshotNumber = a.returnedSnapshot and a.correctableUntil >= :today";

    /** The cases of {@link cn.zhizhen.assessment.answering.Standing}, and those who have not begun. */
    private static final Map<String, String> STATES = Map.of(
            "not-begun",
            "a is null",
            "draft",
            "a is not null and a.snapshotNumber is null",
            "returned",
            RETURNED,
            "submitted",
            "a.snapshotNumber is not null and (a.returnedSnapshot is null or not (" + RETURNED + "))");

    List<Pair> run() {
        var parameters = new HashMap<String, Object>();
        parameters.put("campaign", campaign);
        parameters.put("after", after);
        var hql = new StringBuilder("select e, a from Enterprise e left join Assessment a"
                + " on a.enterprise = e and a.campaign = :campaign where e.id > :after and e.closedAt is null and "
                + scope.predicate());
        if (scope.parameter() != null) {
            parameters.put("scope", scope.parameter());
        }
        if (state != null && !state.isBlank()) {
            var predicate = predicate(state);
            hql.append(" and ").append(predicate);
            if (predicate.contains(":today")) {
                parameters.put("today", today);
            }
        }
        var search = new Search(q);
        if (!search.isEmpty()) {
            hql.append(" and (e.name like :q escape '!' or e.code = :code)");
            parameters.put("q", search.anywhere());
            parameters.put("code", search.code());
        }
        if (region != null && !region.isBlank()) {
            hql.append(" and (e.league = :region or e.region = :region)");
            parameters.put("region", region);
        }
        hql.append(" order by e.id");
        var query = Enterprise.getEntityManager().createQuery(hql.toString(), Tuple.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList().stream()
                .map(tuple -> new Pair(tuple.get(0, Enterprise.class), tuple.get(1, Assessment.class)))
                .toList();
    }

    private static String predicate(String state) {
        var predicate = STATES.get(state);
        if (predicate == null) {
            throw Problems.problem(
                    Response.Status.BAD_REQUEST, "malformed", "state is one of " + STATES.keySet() + ".");
        }
        return "(" + predicate + ")";
    }
}
