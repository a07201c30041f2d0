package cn.zhizhen.assessment.administration;

import cn.zhizhen.assessment.account.Account;
import cn.zhizhen.assessment.account.Assignment;
import cn.zhizhen.assessment.account.Role;
import cn.zhizhen.assessment.enterprise.Enterprise;
import cn.zhizhen.assessment.enterprise.EnterpriseView;
import cn.zhizhen.assessment.listing.Cursor;
import cn.zhizhen.assessment.listing.Cut;
import cn.zhizhen.assessment.listing.Search;
import cn.zhizhen.assessment.problem.Problems;
import io.quarkus.panache.common.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestQuery;

/** Which consultant looks after which enterprise. Giving twice or taking twice changes nothing. */
@Path("/api/enterprises")
@RolesAllowed(Role.ADMINISTRATOR)
public class AssignmentResource {

    private static final int PAGE = 50;

    @Schema(name = "EnterpriseRow")
    public record Row(EnterpriseView enterprise, List<Consultant> consultants) {}

    /** A disabled consultant still stands as assigned until somebody hands the enterprise over. */
    public record Consultant(String id, String name, boolean disabled) {

        static Consultant of(Account account) {
            return new Consultant(account.publicId, account.name, account.disabled);
        }
    }

    @Schema(name = "EnterprisePage")
    public record Page(List<Row> items, String next) {}

    @GET
    @Transactional
    public Page list(
            @RestQuery String q, @RestQuery String region, @RestQuery String consultant, @RestQuery String cursor) {
        var hql = new StringBuilder("id > :after and closedAt is null");
        var parameters = Parameters.with("after", Cursor.read(cursor));
        var search = new Search(q);
        if (!search.isEmpty()) {
            hql.append(" and (name like :q escape '!' or code = :code)");
            parameters.and("q", search.anywhere()).and("code", search.code());
        }
        if (region != null && !region.isBlank()) {
            hql.append(" and (league = :region or region = :region)");
            parameters.and("region", region);
        }
        if (consultant != null && !consultant.isBlank()) {
            hql.append(
                    " and id in (select a.enterprise.id from Assignment a where a.consultant.publicId = :consultant)");
            parameters.and("consultant", consultant);
        }
        List<Enterprise> found = Enterprise.<Enterprise>find(hql + " order by id", parameters)
                .range(0, PAGE)
                .list();
        var page = Cut.of(found, PAGE, enterprise -> enterprise.id);
        var consultants = Assignment.of(
                        page.items().stream().map(enterprise -> enterprise.id).toList())
                .stream()
                .collect(Collectors.groupingBy(assignment -> assignment.enterprise.id));
        return new Page(
                page.items().stream()
                        .map(enterprise -> new Row(
                                EnterpriseView.of(enterprise),
                                consultants.getOrDefault(enterprise.id, List.of()).stream()
                                        .map(assignment -> Consultant.of(assignment.consultant))
                                        .toList()))
                        .toList(),
                page.next());
    }

    @PUT
    @Path("/{id}/consultants/{account}")
    @Transactional
    public void assign(String id, String account) {
        var assignment = new Assignment();
        assignment.enterprise = Enterprise.findByPublicId(id).orElseThrow(Problems::notFound);
        assignment.consultant = consultant(account);
        if (Assignment.findById(key(assignment)) == null) {
            assignment.persist();
        }
    }

    @DELETE
    @Path("/{id}/consultants/{account}")
    @Transactional
    public void release(String id, String account) {
        var assignment = new Assignment();
        assignment.enterprise = Enterprise.findByPublicId(id).orElseThrow(Problems::notFound);
        assignment.consultant = consultant(account);
        Assignment.deleteById(key(assignment));
    }

    private static Assignment.Key key(Assignment assignment) {
        var key = new Assignment.Key();
        key.enterprise = assignment.enterprise.id;
        key.consultant = assignment.consultant.id;
        return key;
    }

    private static Account consultant(String account) {
        return Account.findByPublicId(account)
                .filter(found -> found.role.equals(Role.CONSULTANT))
                .orElseThrow(Problems::notFound);
    }
}
