package cn.zhizhen.assessment.answering;

import cn.zhizhen.assessment.account.Caller;
import cn.zhizhen.assessment.account.Role;
import cn.zhizhen.assessment.answering.Answering.Change;
import cn.zhizhen.assessment.plausibility.Doubt;
import cn.zhizhen.assessment.problem.Problems;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.exception.ConstraintViolationException;

/** An enterprise opens its assessment and answers it, one question or many at a time. */
@Path("/api/assessments")
public class AssessmentResource {

    public record Opening(String campaign) {}

    /** The operation may be left out by whoever sends each change once. */
    @Schema(name = "AnswerValue")
    public record Value(JsonNode value, OperationId operation) {}

    public record Changes(Map<String, Change> answers, OperationId operation) {}

    public record Saved(
            Map<String, DraftView.AnswerView> answers,
            Draft.Progress progress,
            Map<String, Boolean> applicability,
            List<Doubt> doubts) {

        static Saved of(Answering.Kept kept) {
            return new Saved(
                    kept.answers(),
                    kept.draft().progress(),
                    kept.draft().applicability(),
                    kept.draft().doubts());
        }
    }

    public record SavedOne(
            DraftView.AnswerView answer,
            Draft.Progress progress,
            Map<String, Boolean> applicability,
            List<Doubt> doubts) {}

    @Schema(name = "OpenPoints")
    public record Check(boolean complete, List<Draft.OpenPoint> points) {}

    private final Answering answering;
    private final Opener opener;
    private final Looking looking;
    private final Window window;
    private final Caller caller;
    private final Clock clock;

    AssessmentResource(Answering answering, Opener opener, Looking looking, Window window, Caller caller, Clock clock) {
        this.answering = answering;
        this.opener = opener;
        this.looking = looking;
        this.window = window;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Role.MEMBER)
    public Response open(Opening opening) {
        try {
            return opener.open(opening.campaign(), caller);
        } catch (ConstraintViolationException e) {
            return opener.open(opening.campaign(), caller);
        }
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.MEMBER, Role.CONSULTANT})
    public DraftView read(String id) {
        var assessment = looking.at(id);
        return DraftView.of(assessment, answering.draft(assessment), clock, window);
    }

    @PUT
    @Path("/{id}/answers/{answer}")
    @RolesAllowed(Role.MEMBER)
    public Response answer(String id, String answer, @HeaderParam("If-Match") String ifMatch, Value value) {
        var change = new Change(value.value(), revision(ifMatch));
        requireWellFormed(change.hasValue(), value.operation());
        var kept = answering.save(id, Map.of(answer, change), value.operation());
        var saved = kept.answers().get(answer);
        return Response.ok(new SavedOne(
                        saved,
                        kept.draft().progress(),
                        kept.draft().applicability(),
                        kept.draft().doubts()))
                .tag(new EntityTag(Integer.toString(saved.revision())))
                .build();
    }

    @PATCH
    @Path("/{id}/answers")
    @RolesAllowed(Role.MEMBER)
    public Saved answer(String id, Changes changes) {
        requireWellFormed(
                changes.answers() != null
                        && changes.answers().values().stream().allMatch(change -> change != null && change.hasValue()),
                changes.operation());
        return Saved.of(answering.save(id, changes.answers(), changes.operation()));
    }

    @GET
    @Path("/{id}/check")
    @RolesAllowed({Role.MEMBER, Role.CONSULTANT})
    public Check check(String id) {
        var points = QuarkusTransaction.requiringNew()
                .call(() -> answering.draft(looking.at(id)).openPoints());
        return new Check(points.isEmpty(), points);
    }

    /** A slip of the sender's must not pass for an answer taken back, nor for an operation that nobody numbered. */
    private static void requireWellFormed(boolean hasValues, OperationId operation) {
        if (!hasValues) {
            throw Problems.problem(
                    Response.Status.BAD_REQUEST,
                    "malformed",
                    "Each answer is {\"value\": …}; a null takes it back, and leaving it out says nothing.");
        }
        if (operation != null && !operation.isWellFormed()) {
            throw Problems.problem(
                    Response.Status.BAD_REQUEST,
                    "malformed",
                    "An operation is {\"device\": 8 to 64 letters, digits, - or _, \"sequence\": a whole number}.");
        }
    }

    private static Integer revision(String ifMatch) {
        if (ifMatch == null) {
            return null;
        }
        if (!ifMatch.matches("\"\\d{1,9}\"")) {
            throw Problems.problem(
                    Response.Status.BAD_REQUEST, "malformed", "If-Match is the revision of the answer in quotes.");
        }
        return Integer.valueOf(ifMatch.substring(1, ifMatch.length() - 1));
    }
}
