package cn.zhizhen.ui.consulting;

import cn.zhizhen.ui.result.Snapshot;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/assessments")
@RegisterRestClient(configKey = "assessment")
interface ConsultingClient {

    record Rows(List<Line.Row> items, String next) {}

    record Return(String comment) {}

    @GET
    Rows list(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @RestQuery String campaign,
            @RestQuery String state,
            @RestQuery String q,
            @RestQuery String cursor);

    @GET
    @Path("/{id}")
    Filing read(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, String id);

    @GET
    @Path("/{id}/result")
    Snapshot result(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, String id);

    @POST
    @Path("/{id}/return")
    void giveBack(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, String id, Return back);
}
