package cn.zhizhen.ui.result;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/advice")
@RegisterRestClient(configKey = "report")
interface AdviceClient {

    @GET
    Advice advice(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @RestQuery String assessment);
}
