package cn.zhizhen.report.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Hands on what the assessment-service refuses; whatever else goes wrong there is a bad gateway here. */
public class Refusals implements ResponseExceptionMapper<HttpProblem> {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<Integer> HANDED_ON = Set.of(401, 403, 404, 409, 429);

    @Override
    public HttpProblem toThrowable(Response response) {
        var status = response.getStatus();
        if (!HANDED_ON.contains(status)) {
            return unavailable();
        }
        var problem = HttpProblem.builder()
                .withStatus(Response.Status.fromStatusCode(status))
                .withTitle(Response.Status.fromStatusCode(status).getReasonPhrase());
        var code = code(response);
        return (code.isEmpty() ? problem : problem.with("code", code)).build();
    }

    static HttpProblem unavailable() {
        return HttpProblem.builder()
                .withStatus(Response.Status.BAD_GATEWAY)
                .withTitle("The assessment-service did not answer")
                .with("code", "assessment-service-unavailable")
                .build();
    }

    private static String code(Response response) {
        try {
            JsonNode body = JSON.readTree(response.readEntity(String.class));
            return body == null ? "" : body.path("code").asText("");
        } catch (JsonProcessingException notAProblemDocument) {
            return "";
        }
    }
}
