package cn.zhizhen.assessment.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** Refuses a body that is missing or not the JSON that is asked for, so that no resource meets a null. */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
public class Bodies implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        try {
            var body = context.proceed();
            if (body == null) {
                throw new BadRequestException();
            }
            return body;
        } catch (JsonProcessingException e) {
            throw malformed(e);
        } catch (WebApplicationException e) {
            throw e.getResponse().getStatus() == Status.BAD_REQUEST.getStatusCode() ? malformed(e.getCause()) : e;
        }
    }

    /** What the parser says names classes of this service; its place is what the sender needs. */
    private static RuntimeException malformed(Throwable cause) {
        var place = cause instanceof JsonProcessingException json && json.getLocation() != null
                ? " Look at line " + json.getLocation().getLineNr() + ", column "
                        + json.getLocation().getColumnNr() + "."
                : "";
        return Problems.problem(Status.BAD_REQUEST, "malformed", "The body is not the JSON that is asked for." + place);
    }
}
