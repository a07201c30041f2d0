package cn.zhizhen.ui.standing;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@Path("/api/assessments")
@RegisterRestClient(configKey = "assessment")
interface StandingClient {

    @GET
    @Path("/{id}")
    Standing standing(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, String id);

    @POST
    @Path("/{id}/withdrawal")
    void withdraw(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, String id);
}
