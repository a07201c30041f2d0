package cn.zhizhen.ui.result;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@Path("/api/assessments")
@RegisterRestClient(configKey = "assessment")
interface ResultClient {

    @GET
    @Path("/{id}/result")
    Snapshot result(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, String id);
}
