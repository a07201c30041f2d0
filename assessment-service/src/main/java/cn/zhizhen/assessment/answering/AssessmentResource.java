package cn.zhizhen.assessment.answering;

import cn.zhizhen.assessment.account.Caller;
import cn.zhizhen.assessment.account.Role;
import cn.zhizhen.assessment.answering.Answering.Change;
import cn.zhizhen.assessment.problem.Problems;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkiverse.resteasy.problem.HttpProblem;
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
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.exception.ConstraintViolationException;

/** An enterprise opens its assessment and answers it, one question or many at a time. */
@Path("/api/assessments")
public class AssessmentResource {

    public record Opening(String campaign) {}

    @Schema(name = "AnswerValue")
    public record Value(JsonNode value) {}

    public record Changes(Map<String, Change> answers) {}

    public record Saved(
            Map<String, DraftView.AnswerView> answers, Draft.Progress progress, Map<String, Boolean> applicability) {

        static Saved of(Draft draft, Set<String> changed) {
            return new Saved(
                    DraftView.views(draft.saved().values().stream()
                            .filter(answer -> changed.contains(answer.key.answer()))
                            .toList()),
                    draft.progress(),
                    draft.applicability());
        }
    }

    public record SavedOne(DraftView.AnswerView answer, Draft.Progress progress, Map<String, Boolean> applicability) {}

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
        if (!change.hasValue()) {
            throw malformed();
        }
        var draft = answering.save(id, Map.of(answer, change));
        var saved = DraftView.AnswerView.of(draft.saved().get(answer));
        return Response.ok(new SavedOne(saved, draft.progress(), draft.applicability()))
                .tag(new EntityTag(Integer.toString(saved.revision())))
                .build();
    }

    @PATCH
    @Path("/{id}/answers")
    @RolesAllowed(Role.MEMBER)
    public Saved answer(String id, Changes changes) {
        if (changes.answers() == null
                || changes.answers().values().stream().anyMatch(change -> change == null || !change.hasValue())) {
            throw malformed();
        }
        return Saved.of(answering.save(id, changes.answers()), changes.answers().keySet());
    }

    @GET
    @Path("/{id}/check")
    @RolesAllowed({Role.MEMBER, Role.CONSULTANT})
    public Check check(String id) {
        var points = QuarkusTransaction.requiringNew()
                .call(() -> answering.draft(looking.at(id)).openPoints());
        return new Check(points.isEmpty(), points);
    }

    /** A slip of the sender's, which must not pass for an answer taken back. */
    private static HttpProblem malformed() {
        return Problems.problem(
                Response.Status.BAD_REQUEST,
                "malformed",
                "Each answer is {\"value\": …}; a null takes it back, and leaving it out says nothing.");
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
