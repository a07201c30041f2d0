package cn.zhizhen.ui.home;

import cn.zhizhen.ui.page.Text;
import cn.zhizhen.ui.standing.Standing;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api")
@RegisterRestClient(configKey = "assessment")
interface HomeClient {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Campaign(String id, Text title, LocalDate opens, LocalDate closes, String state) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Assessments(List<Assessment> items) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Assessment(
            String id,
            String state,
            Progress progress,
            Instant submittedAt,
            LocalDate correctableUntil,
            Enterprise enterprise,
            Boolean confirmed) {

        public Standing standing() {
            return new Standing(id, state, null, null, submittedAt, correctableUntil, false, null, confirmed);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Enterprise(boolean demonstration) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Progress(int answered, int asked) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Draft(String id, Comment comment) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Comment(String text, String by, Instant at) {}

    record Opening(String campaign) {}

    /** What came of the dispute that a person filed who belongs to no enterprise. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Dispute(String enterprise, Instant filedAt, String reason, String decision, String decidedWhy) {

        public boolean isReleased() {
            return "released".equals(decision);
        }
    }

    @GET
    @Path("/disputes/own")
    Dispute dispute(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer);

    @GET
    @Path("/campaigns")
    List<Campaign> campaigns();

    @GET
    @Path("/assessments")
    Assessments assessments(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @RestQuery String campaign);

    @GET
    @Path("/assessments/{id}")
    Draft draft(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, String id);

    @POST
    @Path("/assessments")
    Draft open(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, Opening opening);
}
