package cn.zhizhen.report.archive;

import cn.zhizhen.report.assessment.Assessments;
import cn.zhizhen.report.assessment.Fate;
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

    /**
     * @param sha256 of the file that was handed out, in hexadecimal digits; null while nobody has taken it
     * @param fate what became of the data since; null while that cannot be told
     */
    public record Verification(
            String code,
            Instant createdAt,
            String enterprise,
            String digest,
            String language,
            String sha256,
            Fate fate) {}

    private final Assessments assessments;

    VerificationResource(Assessments assessments) {
        this.assessments = assessments;
    }

    @GET
    @Path("/{code}")
    public Verification verification(String code) {
        return Report.withCode(ShortCode.normal(code))
                .map(report -> new Verification(
                        report.code,
                        report.createdAt,
                        report.enterprise,
                        report.digest,
                        report.language,
                        ReportDocument.digest(report).orElse(null),
                        assessments.fate(report.digest).orElse(null)))
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
