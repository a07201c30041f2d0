package cn.zhizhen.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** Refuses a body that is not JSON without a word about the classes behind it. */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
public class Bodies implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        try {
            return context.proceed();
        } catch (JsonProcessingException e) {
            throw problem(Status.BAD_REQUEST, "malformed");
        } catch (WebApplicationException e) {
            throw e.getResponse().getStatus() == 400 ? problem(Status.BAD_REQUEST, "malformed") : e;
        }
    }

    private static HttpProblem problem(Status status, String code) {
        return HttpProblem.builder()
                .withStatus(status)
                .withTitle(status.getReasonPhrase())
                .with("code", code)
                .build();
    }
}
