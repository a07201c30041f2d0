package cn.zhizhen.report;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Gives the refusals that the framework writes itself a stable {@code code} as well, and logs each refusal by that code
 * alone: what somebody typed stands in the problem document, and in no log.
 */
@ApplicationScoped
class EveryRefusalHasACode implements ProblemPostProcessor {

    private static final Logger LOG = Logger.getLogger(EveryRefusalHasACode.class);
    private static final String SECONDS_TO_WAIT = "5";
    private static final Map<Integer, String> CODES = Map.of(
            400, "malformed",
            403, "not-allowed",
            404, "not-found",
            405, "method-not-allowed",
            406, "not-acceptable",
            415, "unsupported-media-type",
            500, "failed");

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        var coded = DatabaseAway.isBehind(context.cause)
                ? away()
                : coded(isUnreadable(context.cause) ? unreadable() : problem);
        var said = coded.getStatusCode() + " " + coded.getParameters().get("code");
        if (coded.getStatusCode() == Status.INTERNAL_SERVER_ERROR.getStatusCode()) {
            LOG.error(said, Wordless.of(context.cause));
            LOG.debug("What failed, in its own words", context.cause);
        } else {
            LOG.log(coded.getStatusCode() > 500 ? Logger.Level.WARN : Logger.Level.INFO, said);
        }
        return coded;
    }

    /** A parameter of the query that cannot be converted; the framework calls this "not found", as it does for paths. */
    private static boolean isUnreadable(Throwable cause) {
        return cause instanceof NotFoundException && cause.getCause() != null;
    }

    private static HttpProblem unreadable() {
        return HttpProblem.builder()
                .withStatus(Status.BAD_REQUEST)
                .withTitle(Status.BAD_REQUEST.getReasonPhrase())
                .withDetail("A parameter of the address is not of its kind.")
                .build();
    }

    private static HttpProblem coded(HttpProblem problem) {
        var code = CODES.get(problem.getStatusCode());
        return code == null || problem.getParameters().containsKey("code")
                ? problem
                : HttpProblem.builder(problem).with("code", code).build();
    }

    private static HttpProblem away() {
        return HttpProblem.builder()
                .withStatus(Status.SERVICE_UNAVAILABLE)
                .withTitle(Status.SERVICE_UNAVAILABLE.getReasonPhrase())
                .withHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
                .with("code", "database-unavailable")
                .build();
    }
}
