package cn.zhizhen.ui.refusal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;
import org.jboss.logging.Logger;

/** Reads what a service says when it refuses, for every client of the ui. */
@Provider
public class RefusalReader implements ResponseExceptionMapper<Refused> {

    private static final Logger LOG = Logger.getLogger(RefusalReader.class);

    @Inject
    ObjectMapper json;

    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return status >= 400;
    }

    @Override
    public Refused toThrowable(Response response) {
        var body = response.hasEntity() ? response.readEntity(String.class) : "";
        return new Refused(
                response.getStatus(),
                problem(response.getStatus(), body),
                body,
                response.getHeaderString(HttpHeaders.RETRY_AFTER));
    }

    private Problem problem(int status, String body) {
        if (body == null || body.isBlank()) {
            return new Problem("", List.of());
        }
        try {
            return json.readValue(body, Problem.class);
        } catch (JsonProcessingException e) {
            LOG.warnf("A service answered %d without a problem document", status);
            return new Problem("", List.of());
        }
    }
}
