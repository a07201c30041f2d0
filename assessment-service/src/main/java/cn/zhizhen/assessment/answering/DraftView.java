package cn.zhizhen.assessment.answering;

import cn.zhizhen.assessment.campaign.CampaignView;
import cn.zhizhen.assessment.enterprise.EnterpriseView;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** An assessment as its enterprise and its consultant see it. */
public record DraftView(
        String id,
        String state,
        CampaignView campaign,
        EnterpriseView enterprise,
        Map<String, AnswerView> answers,
        Map<String, Boolean> applicability,
        Draft.Progress progress,
        Comment comment,
        Instant submittedAt) {

    /** A saved answer; the value is a JSON null when it was taken back. */
    public record AnswerView(JsonNode value, int revision, Instant savedAt) {

        static AnswerView of(Answer answer) {
            return new AnswerView(answer.content, answer.revision, answer.savedAt);
        }
    }

    /** Why the consultant gave the assessment back. */
    public record Comment(String text, String by, Instant at) {}

    static DraftView of(Assessment assessment, Draft draft, Clock clock) {
        var progress = draft.progress();
        return new DraftView(
                assessment.publicId,
                state(assessment, progress),
                CampaignView.of(assessment.campaign, clock),
                EnterpriseView.of(assessment.enterprise),
                views(draft.saved().values()),
                draft.applicability(),
                progress,
                assessment.returnComment == null
                        ? null
                        : new Comment(assessment.returnComment, assessment.returnedBy, assessment.returnedAt),
                assessment.submittedAt);
    }

    static Map<String, AnswerView> views(Collection<Answer> answers) {
        var views = new LinkedHashMap<String, AnswerView>();
        answers.forEach(answer -> views.put(answer.key.answer(), AnswerView.of(answer)));
        return views;
    }

    /** {@code empty}, {@code started}, {@code complete}, {@code submitted} or {@code returned}; progress is not looked at once submitted. */
    public static String state(Assessment assessment, Draft.Progress progress) {
        if (assessment.isSubmitted()) {
            return "submitted";
        }
        if (assessment.isReturned()) {
            return "returned";
        }
        if (progress.answered() == 0) {
            return "empty";
        }
        return progress.required() == progress.requiredAnswered() ? "complete" : "started";
    }
}
