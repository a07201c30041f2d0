package cn.zhizhen.assessment.submission;

import cn.zhizhen.assessment.account.Account;
import cn.zhizhen.assessment.account.Caller;
import cn.zhizhen.assessment.account.Role;
import cn.zhizhen.assessment.answering.Answering;
import cn.zhizhen.assessment.answering.Looking;
import cn.zhizhen.assessment.document.PlainText;
import cn.zhizhen.assessment.problem.FieldErrors;
import cn.zhizhen.assessment.problem.Problems;
import cn.zhizhen.assessment.questionnaire.AnswerCheck;
import cn.zhizhen.assessment.scoring.Outcome;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Submission, the frozen result, what would be if, and the ways back. */
@Path("/api/assessments/{id}")
public class SubmissionResource {

    public record Receipt(int snapshot, Instant submittedAt, String digest) {}

    public record Supposition(Map<String, JsonNode> answers) {}

    public record Supposed(List<Outcome> outcomes) {}

    public record Return(String comment) {}

    private final Submissions submissions;
    private final Answering answering;
    private final Yardsticks yardsticks;
    private final Looking looking;
    private final Caller caller;

    SubmissionResource(
            Submissions submissions, Answering answering, Yardsticks yardsticks, Looking looking, Caller caller) {
        this.submissions = submissions;
        this.answering = answering;
        this.yardsticks = yardsticks;
        this.looking = looking;
        this.caller = caller;
    }

    @POST
    @Path("/submission")
    @RolesAllowed(Role.MEMBER)
    public Response submit(String id, @HeaderParam("Idempotency-Key") String key) {
        if (key != null && (key.isBlank() || key.length() > 80)) {
            throw Problems.problem(Response.Status.BAD_REQUEST, "malformed", "Idempotency-Key has 1 to 80 characters.");
        }
        var submitted = submissions.submit(id, key);
        return Response.status(submitted.created() ? 201 : 200)
                .entity(new Receipt(submitted.snapshot(), submitted.submittedAt(), submitted.digest()))
                .build();
    }

    /** The canonical text as it was frozen, byte by byte. */
    @GET
    @Path("/result")
    @Transactional
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.MEMBER, Role.CONSULTANT})
    public Response result(String id) {
        var assessment = looking.at(id);
        var snapshot = Snapshot.current(assessment)
                .orElseThrow(() -> Problems.conflict("not-submitted", "There is no result before submission."));
        return Response.ok(snapshot.content).tag(new EntityTag(snapshot.digest)).build();
    }

    @POST
    @Path("/what-if")
    @Transactional
    @RolesAllowed({Role.MEMBER, Role.CONSULTANT})
    public Supposed whatIf(String id, Supposition supposition) {
        var assessment = looking.at(id);
        var draft = answering.draft(assessment);
        var changes = supposition.answers() == null ? Map.<String, JsonNode>of() : supposition.answers();
        var answers = draft.supposing(changes);
        var refusals = new AnswerCheck(draft.questionnaire()).check(answers, changes.keySet());
        if (!refusals.isEmpty()) {
            throw Problems.unprocessable("invalid-answers", "Some answers cannot be supposed.", refusals);
        }
        return new Supposed(yardsticks
                .measure(assessment.campaign, answers, assessment.enterprise.facts(answers))
                .outcomes());
    }

    /** Takes the submission back; the answers stay and may be changed and submitted again. */
    @POST
    @Path("/withdrawal")
    @RolesAllowed(Role.MEMBER)
    public void withdraw(String id) {
        submissions.withdraw(id);
    }

    @POST
    @Path("/return")
    @Transactional
    @RolesAllowed(Role.CONSULTANT)
    public void giveBack(String id, Return back) {
        var errors = new FieldErrors();
        errors.text("comment", back.comment(), 2, 2000);
        errors.refuse();
        var name = Account.findByPublicId(caller.account()).orElseThrow(Problems::notFound).name;
        submissions.giveBack(id, PlainText.lines(back.comment()), name);
    }
}
