package cn.zhizhen.ui.bureau;

import cn.zhizhen.ui.desk.Enterprise;
import cn.zhizhen.ui.desk.Progress;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api")
@RegisterRestClient(configKey = "assessment")
interface StatisticClient {

    /** Who has answered; what was answered is not for a bureau. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Row(
            Enterprise enterprise,
            Boolean confirmed,
            String state,
            Progress progress,
            Instant submittedAt,
            Instant returnedAt) {

        public boolean isUnconfirmed() {
            return Boolean.FALSE.equals(confirmed);
        }
    }

    record Rows(List<Row> items, String next) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Replied(String campaign, int enterprises, int submitted) {}

    @GET
    @Path("/campaigns/responses")
    List<Replied> responses(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer);

    @GET
    @Path("/statistics")
    @Produces(MediaType.APPLICATION_JSON)
    Table table(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @RestQuery String campaign,
            @RestQuery String by,
            @RestQuery String region);

    @GET
    @Path("/statistics")
    @Produces("text/csv")
    Response csv(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @RestQuery String campaign,
            @RestQuery String by,
            @RestQuery String region);

    @GET
    @Path("/assessments")
    Rows enterprises(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @RestQuery String campaign,
            @RestQuery String state,
            @RestQuery String q,
            @RestQuery String region,
            @RestQuery int limit,
            @RestQuery String cursor);
}
