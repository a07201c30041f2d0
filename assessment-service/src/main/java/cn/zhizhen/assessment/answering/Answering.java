package cn.zhizhen.assessment.answering;

import cn.zhizhen.assessment.account.Caller;
import cn.zhizhen.assessment.campaign.Campaign;
import cn.zhizhen.assessment.library.Library;
import cn.zhizhen.assessment.problem.Problems;
import cn.zhizhen.assessment.questionnaire.AnswerCheck;
import cn.zhizhen.assessment.questionnaire.Questionnaire;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Keeps answers: all of a request or none, never over somebody else's newer one, and only while they may change. */
@Singleton
public class Answering {

    /** A new value, and the revision that its author saw; without one the author did not look. */
    @Schema(name = "AnswerChange")
    public record Change(JsonNode value, Integer revision) {

        /** False when no value was sent at all; a JSON null is one, and takes the answer back. */
        boolean hasValue() {
            return value != null;
        }
    }

    /** An answer that somebody else changed in the meantime. */
    public record Stale(String answer, String code, DraftView.AnswerView current) {}

    /** The answers of a request as they are told to its sender, and the draft as it stands. */
    public record Kept(Map<String, DraftView.AnswerView> answers, Draft draft) {}

    private final Library library;
    private final AnswerShelf shelf;
    private final OperationLog operations;
    private final Caller caller;
    private final Clock clock;

    Answering(Library library, AnswerShelf shelf, OperationLog operations, Caller caller, Clock clock) {
        this.library = library;
        this.shelf = shelf;
        this.operations = operations;
        this.caller = caller;
        this.clock = clock;
    }

    public Draft draft(Assessment assessment) {
        return shelf.draft(assessment, questionnaire(assessment.campaign));
    }

    /** The drafts of assessments of one campaign, by their id. */
    public Map<Long, Draft> drafts(Campaign campaign, List<Assessment> assessments) {
        return shelf.drafts(assessments, questionnaire(campaign));
    }

    private Questionnaire questionnaire(Campaign campaign) {
        return library.questionnaire(campaign.questionnaire()).orElseThrow();
    }

    /** All that was asked for, or a refusal; the transaction has ended when this returns, so it is durable. */
    @Transactional
    public Kept save(String id, Map<String, Change> changes, OperationId operation) {
        var assessment = Assessment.locked(id, caller.scope());
        var author = new Author(caller.account(), operation);
        var earlier = operations.outcome(assessment, author, changes);
        if (earlier.isPresent()) {
            return new Kept(earlier.get(), draft(assessment));
        }
        requireOpen(assessment);
        var draft = draft(assessment);
        var news = withoutOvertaken(draft, changes, author);
        refuseStale(draft, news, author);
        check(draft, news);
        shelf.keep(replaced(assessment, draft, news, author));
        var kept = new Kept(DraftView.views(draft, changes.keySet()), draft);
        operations.remember(assessment, author, changes, kept.answers());
        return kept;
    }

    /** Answers change while the campaign is open, and after it within the window that a return opened. */
    public void requireOpen(Assessment assessment) {
        switch (assessment.standing(clock)) {
            case RETURNED -> {}
            case LAPSED ->
                throw Problems.conflict(
                        "correction-closed", "The window of correction has closed; the earlier submission stands.");
            case SUBMITTED ->
                throw Problems.conflict("submitted", "The assessment was submitted; its answers no longer change.");
            case DRAFT -> {
                if (assessment.campaign.state(clock) != Campaign.State.OPEN) {
                    throw Problems.conflict("campaign-closed", "The campaign is not open today.");
                }
            }
        }
    }

    /** A change that arrives after a newer one of the same device has been answered by that one. */
    private static Map<String, Change> withoutOvertaken(Draft draft, Map<String, Change> changes, Author author) {
        var news = new LinkedHashMap<>(changes);
        news.keySet().removeIf(id -> {
            var current = draft.saved().get(id);
            return current != null && current.overtakes(author);
        });
        return news;
    }

    private static void refuseStale(Draft draft, Map<String, Change> changes, Author author) {
        List<Stale> stale = new ArrayList<>();
        changes.forEach((id, change) -> {
            var current = draft.saved().get(id);
            var known = change.revision() == null
                    || (current == null ? change.revision() == 0 : current.isKnownTo(author, change.revision()));
            if (!known && !sameValue(current, change)) {
                stale.add(new Stale(id, "stale-revision", current == null ? null : DraftView.AnswerView.of(current)));
            }
        });
        if (!stale.isEmpty()) {
            throw Problems.problem(409, "stale-revision", "Somebody else changed these answers in the meantime.")
                    .with("errors", stale)
                    .build();
        }
    }

    /** A request that arrives twice finds its own value and changes nothing. */
    private static boolean sameValue(Answer current, Change change) {
        return current != null && current.content.equals(change.value());
    }

    private static void check(Draft draft, Map<String, Change> changes) {
        var values = new LinkedHashMap<String, JsonNode>();
        changes.forEach((id, change) -> values.put(id, change.value()));
        var refusals = new AnswerCheck(draft.questionnaire()).check(draft.supposing(values), changes.keySet());
        if (!refusals.isEmpty()) {
            throw Problems.unprocessable("invalid-answers", "Some answers cannot be kept as they are.", refusals);
        }
    }

    /** The answers that really change, with their new values, in the draft as well. */
    private List<Answer> replaced(Assessment assessment, Draft draft, Map<String, Change> changes, Author author) {
        var replaced = new ArrayList<Answer>();
        changes.forEach((id, change) -> {
            var answer = draft.saved().get(id);
            if (answer == null) {
                answer = Answer.first(assessment, id, change.value(), clock.instant(), author);
                draft.saved().put(id, answer);
                replaced.add(answer);
            } else if (!sameValue(answer, change)) {
                answer.replace(change.value(), clock.instant(), author);
                replaced.add(answer);
            } else if (answer.endsChainOf(author)) {
                answer.sequence = author.sequence();
                replaced.add(answer);
            }
        });
        return replaced;
    }
}
