package cn.zhizhen.assessment.administration;

import cn.zhizhen.assessment.account.Account;
import cn.zhizhen.assessment.account.Assignment;
import cn.zhizhen.assessment.account.Role;
import cn.zhizhen.assessment.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** All enterprises of one consultant go to another, for instance when one leaves (移交). */
@Path("/api/consultants/{account}/hand-over")
@RolesAllowed(Role.ADMINISTRATOR)
public class HandOverResource {

    public record HandOver(String to) {}

    /** How many enterprises the one gave, and how many the other looks after now. */
    public record HandedOver(int given, long total) {}

    @POST
    @Transactional
    public HandedOver handOver(String account, HandOver handOver) {
        var from = consultant(account);
        var to = consultant(handOver.to());
        if (to.disabled || to.id.equals(from.id)) {
            throw Problems.conflict("cannot-take-over", "Enterprises go to another consultant who can sign in.");
        }
        return new HandedOver(Assignment.handOver(from, to), Assignment.count("consultant", to));
    }

    private static Account consultant(String account) {
        return Account.findByPublicId(account)
                .filter(found -> found.role.equals(Role.CONSULTANT))
                .orElseThrow(Problems::notFound);
    }
}
