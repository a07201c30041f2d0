package cn.zhizhen.report.archive;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;

/** Lets whoever holds a printed report check that it is genuine; it tells what stands on the cover and no more. */
@Path("/api/verifications")
@PermitAll
public class VerificationResource {

    public record Verification(String code, Instant createdAt, String enterprise, String digest, String language) {}

    @GET
    @Path("/{code}")
    public Verification verification(String code) {
        return Report.withCode(ShortCode.normal(code))
                .map(report -> new Verification(
                        report.code, report.createdAt, report.enterprise, report.digest, report.language))
                .orElseThrow(VerificationResource::unknown);
    }

    private static HttpProblem unknown() {
        return HttpProblem.builder()
                .withStatus(Response.Status.NOT_FOUND)
                .withTitle("No report bears this code")
                .with("code", "not-found")
                .build();
    }
}
