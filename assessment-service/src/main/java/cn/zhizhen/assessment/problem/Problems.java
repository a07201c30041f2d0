package cn.zhizhen.assessment.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;

/** The refusals of this service as RFC 9457 problem documents. Each has a {@code code} that clients may rely on. */
public final class Problems {

    private Problems() {}

    public static HttpProblem problem(Status status, String code, String detail) {
        return problem(status.getStatusCode(), code, detail).build();
    }

    public static HttpProblem.Builder problem(int status, String code, String detail) {
        var known = Status.fromStatusCode(status);
        return HttpProblem.builder()
                .withTitle(known == null ? code : known.getReasonPhrase())
                .withStatus(status)
                .withDetail(detail)
                .with("code", code);
    }

    /** What is not there and what lies outside the caller's scope look the same. */
    public static HttpProblem notFound() {
        return problem(Status.NOT_FOUND, "not-found", "There is nothing here that you may see.");
    }

    public static HttpProblem conflict(String code, String detail) {
        return problem(Status.CONFLICT, code, detail);
    }

    public static HttpProblem unprocessable(String code, String detail, Object errors) {
        return problem(422, code, detail).with("errors", errors).build();
    }
}
