package cn.zhizhen.assessment.answering;

import cn.zhizhen.assessment.campaign.CampaignView;
import cn.zhizhen.assessment.enterprise.EnterpriseView;
import cn.zhizhen.assessment.plausibility.Doubt;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An assessment as its enterprise and its consultant see it.
 *
 * @param confirmed whether statistics count the enterprise once it has submitted
 * @param doubts what may be a slip and is asked back
 * @param correctableUntil last day of the window of correction over the accepted snapshot; when it has passed, that snapshot stands
 * @param changedSinceReturn whether answers were changed in that window that no submission contains yet
 * @param withdrawableUntil until when a member may take the submission back; absent when that is no longer possible
 * @param ifReturnedUntil last day of the window that a return of today would open, where one is possible
 */
public record DraftView(
        String id,
        String state,
        CampaignView campaign,
        EnterpriseView enterprise,
        boolean confirmed,
        Map<String, AnswerView> answers,
        Map<String, Boolean> applicability,
        Map<String, JsonNode> derived,
        List<Doubt> doubts,
        Draft.Progress progress,
        Comment comment,
        Instant submittedAt,
        LocalDate correctableUntil,
        Boolean changedSinceReturn,
        Instant withdrawableUntil,
        LocalDate ifReturnedUntil) {

    /** A saved answer; the value is a JSON null when it was taken back. */
    public record AnswerView(JsonNode value, int revision, Instant savedAt) {

        static AnswerView of(Answer answer) {
            return new AnswerView(answer.content, answer.revision, answer.savedAt);
        }
    }

    /** Why the consultant gave the assessment back. */
    public record Comment(String text, String by, Instant at) {}

    static DraftView of(Assessment assessment, Draft draft, Clock clock, Window window) {
        var progress = draft.progress();
        var standing = assessment.standing(clock);
        return new DraftView(
                assessment.publicId,
                state(standing, progress),
                CampaignView.of(assessment.campaign, clock),
                EnterpriseView.of(assessment.enterprise),
                assessment.enterprise.confirmedAt != null,
                views(draft.saved().values()),
                draft.applicability(),
                draft.derived(),
                draft.doubts(),
                progress,
                assessment.returnComment == null
                        ? null
                        : new Comment(assessment.returnComment, assessment.returnedBy, assessment.returnedAt),
                assessment.submittedAt,
                assessment.isReturned() ? assessment.correctableUntil : null,
                assessment.isReturned() ? draft.changedAfter(assessment.returnedAt) : null,
                assessment.withdrawableUntil(clock).orElse(null),
                standing.isSettled() ? window.lastDay() : null);
    }

    static Map<String, AnswerView> views(Draft draft, Set<String> ids) {
        return views(draft.saved().values().stream()
                .filter(answer -> ids.contains(answer.key.answer()))
                .toList());
    }

    static Map<String, AnswerView> views(Collection<Answer> answers) {
        var views = new LinkedHashMap<String, AnswerView>();
        answers.forEach(answer -> views.put(answer.key.answer(), AnswerView.of(answer)));
        return views;
    }

    /** {@code empty}, {@code started}, {@code complete}, {@code submitted} or {@code returned}; progress is not looked at once submitted. */
    public static String state(Standing standing, Draft.Progress progress) {
        if (standing.isSettled()) {
            return "submitted";
        }
        if (standing == Standing.RETURNED) {
            return "returned";
        }
        if (progress.answered() == 0) {
            return "empty";
        }
        return progress.required() == progress.requiredAnswered() ? "complete" : "started";
    }
}
