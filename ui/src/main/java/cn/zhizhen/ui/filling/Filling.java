package cn.zhizhen.ui.filling;

import cn.zhizhen.ui.page.Page;
import cn.zhizhen.ui.questionnaire.Question;
import cn.zhizhen.ui.questionnaire.Questionnaire;
import cn.zhizhen.ui.questionnaire.Questionnaires;
import cn.zhizhen.ui.refusal.Problem;
import cn.zhizhen.ui.refusal.Refused;
import cn.zhizhen.ui.session.Session;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The assessment-service as seen from the pages for filling in, on behalf of whoever is signed in. */
@ApplicationScoped
class Filling {

    @RestClient
    FillingClient client;

    @Inject
    Questionnaires questionnaires;

    @Inject
    Session session;

    @Inject
    Page page;

    Draft draft(String id) {
        var draft = client.draft(session.bearer(), id);
        page.mark(draft.enterprise().demonstration());
        return draft;
    }

    Questionnaire questionnaire(Questionnaire.Key key) {
        return questionnaires.get(key);
    }

    Questionnaire questionnaire(Draft draft) {
        return questionnaire(draft.campaign().questionnaire());
    }

    Sheet sheet(String id, String section) {
        var draft = draft(id);
        return Sheet.of(draft, questionnaire(draft), section);
    }

    Review review(String id) {
        var draft = draft(id);
        var points = client.check(session.bearer(), id).points();
        return Review.of(draft, questionnaire(draft), points == null ? List.of() : points);
    }

    void submit(String id, String key) {
        client.submit(session.bearer(), key, id);
    }

    Sheet sheet(String id, String section, Typed typed, List<Problem.Error> errors) {
        var draft = draft(id);
        return Sheet.of(draft, questionnaire(draft), section, typed, errors);
    }

    FillingClient.Saved save(String id, Question question, Typed typed) {
        return client.put(
                session.bearer(),
                "\"" + typed.mark(question).revision() + "\"",
                id,
                question.answer(),
                new FillingClient.Value(typed.value(question), typed.operation()));
    }

    /**
     * Saves what was changed in a section, all or nothing, and returns the questions that are no longer asked.
     * When a changed answer takes further questions of the same page away, they are left out and the rest is saved.
     */
    Map<String, Boolean> save(String id, Questionnaire.Section section, Typed typed) {
        var changes = changes(section, typed);
        if (changes.isEmpty()) {
            return Map.of();
        }
        try {
            return patch(id, changes);
        } catch (Refused refused) {
            var obsolete = obsolete(refused);
            if (obsolete.isEmpty() || !changes.keySet().removeAll(obsolete) || changes.isEmpty()) {
                throw refused;
            }
            return patch(id, changes);
        }
    }

    private Map<String, Boolean> patch(String id, Map<String, FillingClient.Change> changes) {
        var applicability = client.patch(session.bearer(), id, new FillingClient.Changes(changes))
                .applicability();
        return applicability == null ? Map.of() : applicability;
    }

    private static Map<String, FillingClient.Change> changes(Questionnaire.Section section, Typed typed) {
        var changes = new LinkedHashMap<String, FillingClient.Change>();
        for (var question : section.questions()) {
            if (typed.changes(question)) {
                var revision = typed.mark(question).revision();
                changes.put(question.answer(), new FillingClient.Change(typed.value(question), revision));
            }
        }
        return changes;
    }

    private static Set<String> obsolete(Refused refused) {
        return refused.errors().stream()
                .filter(error -> "not-asked".equals(error.code()))
                .map(Problem.Error::answer)
                .collect(Collectors.toSet());
    }
}
