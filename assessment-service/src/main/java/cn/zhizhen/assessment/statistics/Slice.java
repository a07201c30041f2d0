package cn.zhizhen.assessment.statistics;

import cn.zhizhen.assessment.account.Scope;
import cn.zhizhen.assessment.campaign.Campaign;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The part of the region that one caller asks for and may see, counted in the database. */
record Slice(EntityManager database, Campaign campaign, Scope scope, String region, Grouping by) {

    /** Sums by indicator and row key; rates are summed as fractions, not as the rounded figures of their enterprises. */
    Map<String, Map<String, Statistic.Sums>> sums(List<String> indicators) {
        var sums = new HashMap<String, Map<String, Statistic.Sums>>();
        var query = query(
                "select e.key.indicator as indicator, e." + by.attribute + " as row, "
                        + " e.level as level,"
                        + " count(*) as n,"
                        + " sum(case when e.denominator > 0 then e.numerator * 100.0000000000bd / e.denominator"
                        + " else e.value end) as total, sum(e.numerator) as part, sum(e.denominator) as whole,"
                        + " sum(case when e.atTarget is null then 0 else 1 end) as targets,"
                        + " sum(case when e.atTarget = true then 1 else 0 end) as attained"
                        + " from IndicatorValue e where e.campaign = :campaign and e.counted = true"
                        + " and e.key.indicator in :indicators",
                " group by e.key.indicator, e." + by.attribute + ", e.level");
        query.setParameter("campaign", campaign.id).setParameter("indicators", indicators);
        for (var row : query.getResultList()) {
            var level = row.get("level", Integer.class);
            sums.computeIfAbsent(row.get("indicator", String.class), indicator -> new HashMap<>())
                    .computeIfAbsent(key(row), key -> new Statistic.Sums())
                    .add(
                            row.get("n", Long.class).intValue(),
                            row.get("total", BigDecimal.class),
                            row.get("part", BigDecimal.class),
                            row.get("whole", BigDecimal.class),
                            row.get("targets", Long.class).intValue(),
                            row.get("attained", Long.class).intValue(),
                            level == null ? null : Integer.toString(level));
        }
        return sums;
    }

    /**
     * Confirmed enterprises by row key: those that replied where they counted then, all others where the register has them now,
     * so that no row has more replies than enterprises.
     */
    Map<String, Integer> enterprises() {
        var enterprises = counts(query(
                        "select e." + by.attribute + " as row, count(*) as n from Enterprise e"
                                + " where e.confirmedAt is not null and e.closedAt is null and not exists"
                                + " (select 1 from Reply r where r.enterprise = e.id and r.campaign = :campaign)",
                        " group by e." + by.attribute)
                .setParameter("campaign", campaign.id));
        replies().forEach((key, replies) -> enterprises.merge(key, replies, Integer::sum));
        return enterprises;
    }

    /** Confirmed enterprises with an accepted assessment by row key. */
    Map<String, Integer> replies() {
        return counts(query(
                        "select e." + by.attribute + " as row, count(*) as n from Reply e"
                                + " where e.campaign = :campaign and e.counted = true",
                        " group by e." + by.attribute)
                .setParameter("campaign", campaign.id));
    }

    private static Map<String, Integer> counts(TypedQuery<Tuple> query) {
        var counts = new HashMap<String, Integer>();
        query.getResultList()
                .forEach(row -> counts.put(key(row), row.get("n", Long.class).intValue()));
        return counts;
    }

    private static String key(Tuple row) {
        return Optional.ofNullable(row.get("row", String.class)).orElse(Grouping.UNKNOWN);
    }

    /** The alias {@code e} carries league and region in each of the queries, so that one predicate fits all. */
    private TypedQuery<Tuple> query(String select, String groupBy) {
        var hql = select + " and " + scope.predicate()
                + (region == null ? "" : " and (e.league = :region or e.region = :region)") + groupBy;
        var query = database.createQuery(hql, Tuple.class);
        if (scope.parameter() != null) {
            query.setParameter("scope", scope.parameter());
        }
        if (region != null) {
            query.setParameter("region", region);
        }
        return query;
    }
}
