package cn.zhizhen.ui.filling;

import cn.zhizhen.ui.refusal.Problem;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@Path("/api")
@RegisterRestClient(configKey = "assessment")
interface FillingClient {

    record Change(JsonNode value, long revision) {}

    record Changes(Map<String, Change> answers) {}

    /** The number that a device gave this change, under which the service makes it once. */
    record Operation(String device, long sequence) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Value(@JsonInclude JsonNode value, Operation operation) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Saved(
            Draft.Answer answer,
            Draft.Progress progress,
            Map<String, Boolean> applicability,
            List<Draft.Doubt> doubts) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record AllSaved(Map<String, Boolean> applicability) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Verdict(boolean complete, List<Point> points) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Point(String section, String question, String answer, String code, Map<String, JsonNode> params) {

        Problem.Error error() {
            return new Problem.Error(null, answer == null ? question : answer, code, params, null);
        }
    }

    @GET
    @Path("/assessments/{id}")
    Draft draft(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, String id);

    @PUT
    @Path("/assessments/{id}/answers/{answer}")
    Saved put(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @HeaderParam(HttpHeaders.IF_MATCH) String revision,
            String id,
            String answer,
            Value value);

    @PATCH
    @Path("/assessments/{id}/answers")
    AllSaved patch(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, String id, Changes changes);

    @GET
    @Path("/assessments/{id}/check")
    Verdict check(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, String id);

    @POST
    @Path("/assessments/{id}/submission")
    void submit(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @HeaderParam("Idempotency-Key") String key,
            String id);
}
