package cn.zhizhen.assessment.register;

import cn.zhizhen.assessment.account.Account;
import cn.zhizhen.assessment.account.Caller;
import cn.zhizhen.assessment.account.Role;
import cn.zhizhen.assessment.enterprise.Enterprise;
import cn.zhizhen.assessment.enterprise.EnterpriseView;
import cn.zhizhen.assessment.listing.Cursor;
import cn.zhizhen.assessment.listing.Cut;
import cn.zhizhen.assessment.listing.Search;
import cn.zhizhen.assessment.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestQuery;

/** Who claims to be which enterprise: what an officer or an administrator has to confirm or to decide. */
@Path("/api/claims")
@RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
public class ClaimResource {

    private static final int PAGE = 50;

    private static final Map<String, String> STATES = Map.of(
            "unconfirmed",
            "e.confirmedAt is null",
            "confirmed",
            "e.confirmedAt is not null",
            "disputed",
            "exists (select 1 from Dispute d where d.enterprise = e and d.decision is null)");

    /** The owner is null where nobody owns it here. */
    @Schema(name = "ClaimRow")
    public record Row(
            EnterpriseView enterprise, Instant registeredAt, Instant confirmedAt, String owner, long disputes) {}

    @Schema(name = "ClaimPage")
    public record Page(List<Row> items, String next) {}

    private final Caller caller;

    ClaimResource(Caller caller) {
        this.caller = caller;
    }

    /** @param state {@code unconfirmed}, {@code confirmed} or {@code disputed}; all when left out */
    @GET
    @Transactional
    public Page list(@RestQuery String state, @RestQuery String q, @RestQuery String region, @RestQuery String cursor) {
        var parameters = new HashMap<String, Object>();
        parameters.put("after", Cursor.read(cursor));
        var hql = new StringBuilder("from Enterprise e where e.id > :after and e.closedAt is null and ")
                .append(caller.scope().predicate());
        if (caller.scope().parameter() != null) {
            parameters.put("scope", caller.scope().parameter());
        }
        if (state != null && !state.isBlank()) {
            hql.append(" and ").append(predicate(state));
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
        var query = Enterprise.getEntityManager().createQuery(hql + " order by e.id", Enterprise.class);
        parameters.forEach(query::setParameter);
        var page = Cut.of(query.setMaxResults(PAGE + 1).getResultList(), PAGE, enterprise -> enterprise.id);
        return new Page(rows(page.items()), page.next());
    }

    private static List<Row> rows(List<Enterprise> enterprises) {
        if (enterprises.isEmpty()) {
            return List.of();
        }
        var owners = Account.<Account>stream("ownerOf in ?1", enterprises)
                .collect(Collectors.toMap(owner -> owner.ownerOf.id, owner -> owner.name));
        var disputes = Dispute.<Dispute>stream("enterprise in ?1 and decision is null", enterprises)
                .collect(Collectors.groupingBy(dispute -> dispute.enterprise.id, Collectors.counting()));
        return enterprises.stream()
                .map(enterprise -> new Row(
                        EnterpriseView.of(enterprise).withoutFigures(),
                        enterprise.createdAt,
                        enterprise.confirmedAt,
                        owners.get(enterprise.id),
                        disputes.getOrDefault(enterprise.id, 0L)))
                .toList();
    }

    private static String predicate(String state) {
        var predicate = STATES.get(state);
        if (predicate == null) {
            throw Problems.problem(
                    Response.Status.BAD_REQUEST, "malformed", "state is one of " + STATES.keySet() + ".");
        }
        return predicate;
    }
}
