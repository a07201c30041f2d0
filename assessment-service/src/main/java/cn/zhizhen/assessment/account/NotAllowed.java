package cn.zhizhen.assessment.account;

import cn.zhizhen.assessment.problem.Problems;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Says why a role is not enough: because it never is, or because a password has to be changed first. */
class NotAllowed {

    @Inject
    SecurityIdentity identity;

    @ServerExceptionMapper(value = ForbiddenException.class, priority = 1)
    Response refuse() {
        var problem = identity.hasRole(Role.NEWCOMER)
                ? Problems.problem(403, "password-change-required", "Change the password that somebody else set first.")
                : Problems.problem(403, "not-allowed", "Nobody in this role may do this.");
        return problem.build().toResponse();
    }
}
