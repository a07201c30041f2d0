package cn.zhizhen.ui.report;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Making a report and taking it home, which may take longer than a page. */
@Path("/api")
@RegisterRestClient(configKey = "document")
interface DocumentClient {

    record Order(String assessment, String language) {}

    @POST
    @Path("/reports")
    Report make(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, Order order);

    @GET
    @Path("/reports/{id}")
    @Produces("application/pdf")
    Response document(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String held,
            String id);
}
