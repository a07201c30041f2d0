package cn.zhizhen.ui.report;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api")
@RegisterRestClient(configKey = "report")
interface ReportClient {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Verification(
            String code,
            Instant createdAt,
            String enterprise,
            String digest,
            String language,
            String sha256,
            Fate fate) {}

    /** What became of the data since; {@code state} is standing, returned, superseded or withdrawn. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Fate(String state, Instant since) {}

    @GET
    @Path("/reports")
    List<Report> reports(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @RestQuery String assessment);

    @GET
    @Path("/verifications/{code}")
    Verification verification(String code);
}
