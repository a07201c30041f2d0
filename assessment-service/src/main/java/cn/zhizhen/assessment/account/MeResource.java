package cn.zhizhen.assessment.account;

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
        return Me.of(caller.person());
    }
}
