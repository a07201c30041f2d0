package cn.zhizhen.assessment.account;

import cn.zhizhen.assessment.problem.Problems;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Tells a client who it acts for. */
@Path("/api/me")
@Authenticated
public class MeResource {

    private final Caller caller;

    MeResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    @Transactional
    public Me me() {
        return Me.of(Account.findByPublicId(caller.account()).orElseThrow(Problems::notFound));
    }
}
