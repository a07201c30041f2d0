package cn.zhizhen.assessment.overview;

import cn.zhizhen.assessment.account.Caller;
import cn.zhizhen.assessment.account.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far each campaign has come within the caller's scope: counts of enterprises, never what they answered. */
@Path("/api/campaigns/responses")
@RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
public class ResponseResource {

    /**
     * @param enterprises of the scope, for officers those that are confirmed
     * @param begun enterprises that opened their assessment
     * @param submitted those of them whose submission counts
     */
    @Schema(name = "CampaignResponse")
    public record Response(String campaign, long enterprises, long begun, long submitted) {}

    private final EntityManager database;
    private final Caller caller;

    ResponseResource(EntityManager database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    @GET
    @Transactional
    public List<Response> responses() {
        var enterprises = scoped(database.createQuery(
                        "select count(*) as enterprises from Enterprise e where " + counted(), Tuple.class))
                .getSingleResult()
                .get("enterprises", Long.class);
        return scoped(database.createQuery(
                        "select c.publicId as campaign, count(e.id) as begun,"
                                + " sum(case when e.id is not null and a.snapshotNumber is not null then 1 else 0 end)"
                                + " as submitted from Campaign c left join Assessment a on a.campaign = c"
                                + " left join Enterprise e on e = a.enterprise and " + counted()
                                + " group by c.id, c.publicId, c.opens order by c.opens desc, c.id desc",
                        Tuple.class))
                .getResultList()
                .stream()
                .map(row -> new Response(
                        row.get("campaign", String.class),
                        enterprises,
                        row.get("begun", Long.class),
                        row.get("submitted", Long.class)))
                .toList();
    }

    /** What an officer reads agrees with statistics, which count confirmed enterprises; an administrator needs to know of all. */
    private String counted() {
        return "e.closedAt is null and " + (caller.is(Role.OFFICER) ? "e.confirmedAt is not null and " : "")
                + caller.scope().predicate();
    }

    private TypedQuery<Tuple> scoped(TypedQuery<Tuple> query) {
        var scope = caller.scope();
        return scope.parameter() == null ? query : query.setParameter("scope", scope.parameter());
    }
}
