package cn.zhizhen.assessment.administration;

import cn.zhizhen.assessment.account.Account;
import cn.zhizhen.assessment.account.Caller;
import cn.zhizhen.assessment.account.Role;
import cn.zhizhen.assessment.classification.Regions;
import cn.zhizhen.assessment.document.Text;
import cn.zhizhen.assessment.listing.Cursor;
import cn.zhizhen.assessment.listing.Cut;
import cn.zhizhen.assessment.listing.Search;
import cn.zhizhen.assessment.problem.Problems;
import io.quarkus.panache.common.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestQuery;

/** Accounts as the administrator sees them. A disabled account can neither sign in nor renew its access. */
@Path("/api/accounts")
@RolesAllowed(Role.ADMINISTRATOR)
public class AccountResource {

    private static final int PAGE = 50;

    @Schema(name = "AccountRow")
    public record Row(
            String id,
            String account,
            String name,
            String role,
            String enterprise,
            Text region,
            boolean owner,
            boolean disabled,
            Instant lastSignIn) {

        static Row of(Account account) {
            return new Row(
                    account.publicId,
                    account.account,
                    account.name,
                    account.role,
                    account.enterprise == null ? null : account.enterprise.name,
                    account.region == null
                            ? null
                            : Regions.find(account.region).orElseThrow().name(),
                    account.isOwner(),
                    account.disabled,
                    account.lastSignIn);
        }
    }

    @Schema(name = "AccountPage")
    public record Page(List<Row> items, String next) {}

    @Schema(name = "AccountChange")
    public record Change(boolean disabled) {}

    private final Caller caller;

    AccountResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    @Transactional
    public Page list(@RestQuery String q, @RestQuery String role, @RestQuery String cursor) {
        var hql = new StringBuilder("from Account a left join fetch a.enterprise where a.id > :after");
        var parameters = Parameters.with("after", Cursor.read(cursor));
        var search = new Search(q);
        if (!search.isEmpty()) {
            hql.append(" and (a.account like :account escape '!' or a.name like :q escape '!')");
            parameters.and("q", search.anywhere()).and("account", new Search(Account.normalised(q)).anywhere());
        }
        if (role != null && !role.isBlank()) {
            hql.append(" and a.role = :role");
            parameters.and("role", role);
        }
        List<Account> found = Account.<Account>find(hql + " order by a.id", parameters)
                .range(0, PAGE)
                .list();
        var page = Cut.of(found, PAGE, account -> account.id);
        return new Page(page.items().stream().map(Row::of).toList(), page.next());
    }

    @PUT
    @Path("/{id}")
    @Transactional
    public Row change(String id, Change change) {
        var account = Account.findByPublicId(id).orElseThrow(Problems::notFound);
        if (change.disabled() && id.equals(caller.account())) {
            throw Problems.conflict("own-account", "Nobody can disable the account they are using.");
        }
        account.disabled = change.disabled();
        if (account.disabled) {
            account.signOutEverywhere();
        }
        return Row.of(account);
    }
}
