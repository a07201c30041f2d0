package cn.zhizhen.assessment.register;

import cn.zhizhen.assessment.account.Caller;
import cn.zhizhen.assessment.account.Role;
import cn.zhizhen.assessment.answering.Answering;
import cn.zhizhen.assessment.answering.Answering.Change;
import cn.zhizhen.assessment.answering.Assessment;
import cn.zhizhen.assessment.answering.Standing;
import cn.zhizhen.assessment.campaign.Campaign;
import cn.zhizhen.assessment.enterprise.Enterprise;
import cn.zhizhen.assessment.enterprise.EnterpriseFacts;
import cn.zhizhen.assessment.enterprise.RegisterEntry.Kind;
import cn.zhizhen.assessment.problem.FieldErrors;
import cn.zhizhen.assessment.problem.Problems;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** Corrects facts of the register: members until they have submitted, administrators always and with a reason. */
@Singleton
class Corrections {

    private static final int LONGEST_REASON = 500;

    private final Answering answering;
    private final Caller caller;
    private final Clock clock;

    Corrections(Answering answering, Caller caller, Clock clock) {
        this.answering = answering;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public Enterprise correct(String id, String ifMatch, Correction correction) {
        var enterprise = Registry.locked(id, caller.scope());
        if (!("\"" + enterprise.revision + "\"").equals(ifMatch)) {
            throw Problems.problem(
                    Response.Status.PRECONDITION_FAILED,
                    "stale-revision",
                    "If-Match is the revision of the enterprise in quotes, as it was read just before.");
        }
        if (!mayCorrect(enterprise)) {
            throw Problems.conflict("submitted", "After submission an administrator corrects the register.");
        }
        var facts = correction.over(EnterpriseFacts.of(enterprise));
        check(facts, correction);
        draft(enterprise).ifPresent(draft -> answer(draft, correction));
        enterprise.correct(facts, Kind.CORRECTION, caller.editor(), correction.reason(), clock.instant());
        return enterprise;
    }

    boolean mayCorrect(Enterprise enterprise) {
        return caller.is(Role.ADMINISTRATOR)
                || running(enterprise).stream()
                        .noneMatch(assessment -> assessment.standing(clock).isSettled());
    }

    /** The assessment that is being filled at present. */
    Optional<Assessment> draft(Enterprise enterprise) {
        return running(enterprise).stream()
                .filter(assessment -> !assessment.standing(clock).isSettled())
                .findFirst();
    }

    private List<Assessment> running(Enterprise enterprise) {
        return Registry.assessments(enterprise).stream()
                .filter(assessment -> assessment.campaign.state(clock) == Campaign.State.OPEN
                        || assessment.standing(clock) == Standing.RETURNED)
                .toList();
    }

    /** One figure, one place: what the form asks as well changes there too. */
    private void answer(Assessment draft, Correction correction) {
        var questionnaire = answering.draft(draft).questionnaire();
        var changes = new HashMap<String, Change>();
        correction.answers().forEach((question, value) -> {
            if (questionnaire.byAnswer(question).isPresent()) {
                changes.put(question, new Change(value, null));
            }
        });
        if (!changes.isEmpty()) {
            answering.save(draft.publicId, changes, null);
        }
    }

    private void check(EnterpriseFacts facts, Correction correction) {
        var errors = new FieldErrors();
        facts.check(errors);
        if (caller.is(Role.ADMINISTRATOR)) {
            errors.text("reason", correction.reason(), 2, LONGEST_REASON);
        } else {
            errors.require(correction.reason().length() <= LONGEST_REASON, "reason", "too-long");
        }
        errors.refuse();
    }
}
