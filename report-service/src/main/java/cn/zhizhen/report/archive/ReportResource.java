package cn.zhizhen.report.archive;

import cn.zhizhen.report.assessment.Assessments;
import cn.zhizhen.report.text.Language;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestQuery;

/** Reports of an assessment: whoever may see the assessment may see them, and nobody else learns that they exist. */
@Path("/api/reports")
@Authenticated
public class ReportResource {

    private static final String PDF = "application/pdf";

    private final Archive archive;
    private final Assessments assessments;

    ReportResource(Archive archive, Assessments assessments) {
        this.archive = archive;
        this.assessments = assessments;
    }

    public record Order(
            @NotBlank String assessment,
            @NotNull @Pattern(regexp = "zh|en") String language) {}

    public record Issue(
            String id,
            String assessment,
            int snapshot,
            String language,
            String digest,
            Instant createdAt,
            String code) {

        static Issue of(Report report) {
            return new Issue(
                    report.id,
                    report.assessment,
                    report.snapshot,
                    report.language,
                    report.digest,
                    report.createdAt,
                    report.code);
        }
    }

    @POST
    @APIResponse(
            responseCode = "201",
            description = "Issued",
            content = @Content(schema = @Schema(implementation = Issue.class)))
    @APIResponse(
            responseCode = "200",
            description = "Issued before",
            content = @Content(schema = @Schema(implementation = Issue.class)))
    public Response issue(@Valid @NotNull Order order) {
        var issued =
                archive.issue(order.assessment(), Language.of(order.language()).orElseThrow());
        var answer =
                issued.isNew() ? Response.created(URI.create("/api/reports/" + issued.report().id)) : Response.ok();
        return answer.entity(Issue.of(issued.report())).build();
    }

    @GET
    @Cache(noStore = true)
    public List<Issue> ofAssessment(@NotBlank @RestQuery String assessment) {
        assessments.requireSight(assessment);
        return Report.ofAssessment(assessment).stream().map(Issue::of).toList();
    }

    @GET
    @Path("/{id}")
    @Cache(noStore = true)
    @Produces(MediaType.APPLICATION_JSON)
    public Issue issued(String id) {
        return Issue.of(visible(id));
    }

    @GET
    @Path("/{id}")
    @Produces(PDF + ";qs=0.5")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response document(String id, @Context Request request) {
        var report = visible(id);
        var digest = ReportDocument.digest(report);
        var held = digest.map(EntityTag::new).map(request::evaluatePreconditions);
        return held.orElseGet(() -> whole(report))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    private static Response.ResponseBuilder whole(Report report) {
        var document = ReportDocument.of(report);
        return Response.ok(document.content)
                .tag(document.sha256)
                .header(HttpHeaders.CONTENT_DISPOSITION, report.disposition());
    }

    private Report visible(String id) {
        Report report = Report.<Report>findByIdOptional(id).orElseThrow(ReportResource::unknown);
        assessments.requireSight(report.assessment);
        return report;
    }

    private static HttpProblem unknown() {
        return HttpProblem.builder()
                .withStatus(Response.Status.NOT_FOUND)
                .withTitle("No such report")
                .with("code", "not-found")
                .build();
    }
}
