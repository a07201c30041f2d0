package cn.zhizhen.ui.report;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api")
@RegisterRestClient(configKey = "report")
interface ReportClient {

    record Order(String assessment, String language) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Verification(String code, Instant createdAt, String enterprise, String digest, String language) {}

    @GET
    @Path("/reports")
    List<Report> reports(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @RestQuery String assessment);

    @POST
    @Path("/reports")
    Report make(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, Order order);

    @GET
    @Path("/reports/{id}")
    @Produces("application/pdf")
    Response document(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, String id);

    @GET
    @Path("/verifications/{code}")
    Verification verification(String code);
}
