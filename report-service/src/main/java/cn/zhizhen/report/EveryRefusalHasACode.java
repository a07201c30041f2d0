package cn.zhizhen.report;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Gives the refusals that the framework writes itself a stable {@code code} as well. */
@ApplicationScoped
class EveryRefusalHasACode implements ProblemPostProcessor {

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
        var code = CODES.get(problem.getStatusCode());
        return code == null || problem.getParameters().containsKey("code")
                ? problem
                : HttpProblem.builder(problem).with("code", code).build();
    }
}
