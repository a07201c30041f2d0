package cn.zhizhen.ui.filling;

import cn.zhizhen.ui.questionnaire.Given;
import cn.zhizhen.ui.questionnaire.Question;
import cn.zhizhen.ui.questionnaire.Questionnaire;
import cn.zhizhen.ui.refusal.Problem;
import cn.zhizhen.ui.refusal.Refused;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One section of a questionnaire laid out for filling, with the answers so far. */
public record Sheet(Draft draft, Questionnaire questionnaire, Questionnaire.Section section, List<Field> fields) {

    static Sheet of(Draft draft, Questionnaire questionnaire, String section) {
        return of(draft, questionnaire, section, null, List.of());
    }

    /** The sheet with what was typed in place of what is saved, and the reasons why it was not taken. */
    static Sheet of(Draft draft, Questionnaire questionnaire, String id, Typed typed, List<Problem.Error> errors) {
        var section = questionnaire.section(id).orElseThrow(Refused::notFound);
        var fields = new ArrayList<Field>();
        for (var question : section.questions()) {
            fields.add(field(draft, questionnaire, question, typed, errors));
        }
        return new Sheet(draft, questionnaire, section, fields);
    }

    /** What was typed keeps the revision that its author saw, until the author has chosen; what was not touched is shown as it stands. */
    static Field field(
            Draft draft, Questionnaire questionnaire, Question question, Typed typed, List<Problem.Error> errors) {
        var isTyped = typed != null && typed.changes(question);
        var value = isTyped ? typed.value(question) : value(draft, question.answer());
        var reasons = new Reasons(questionnaire, question);
        var own = errors.stream()
                .filter(error -> question.answer().equals(error.answer()))
                .map(error -> reasons.of(error, value))
                .toList();
        return new Field(
                question,
                question.guidance(draft.situation()),
                draft.asks(question),
                new Given(question, value),
                draft.derived(question).orElse(null),
                isTyped ? typed.mark(question) : Mark.of(draft.answers().get(question.answer())),
                isTyped,
                isTyped ? null : draft.doubt(question),
                questionnaire
                        .question(question.whole())
                        .map(whole -> new Given(whole, value(draft, question.whole())))
                        .orElse(null),
                reasons,
                own);
    }

    private static JsonNode value(Draft draft, String answer) {
        return draft.value(answer);
    }

    public List<Field> refused() {
        return fields.stream().filter(Field::invalid).toList();
    }

    /** Whose section it is; null where the questionnaire does not say. */
    public Questionnaire.Part part() {
        return questionnaire.part(section).orElse(null);
    }

    public boolean asksNothing() {
        return fields.stream().noneMatch(field -> field.asked() || field.settled());
    }

    public int position() {
        return asked().sections().indexOf(section) + 1;
    }

    public int sections() {
        return asked().sections().size();
    }

    public String next() {
        return path(asked().after(section));
    }

    /** Where the way forward leads: the next section, or the check after the last one. */
    public String destination() {
        return next() == null ? "/assessments/" + draft.id() + "/check" : next();
    }

    public String questionnaireKey() {
        return draft.campaign().questionnaire().toString();
    }

    public String previous() {
        return path(asked().before(section));
    }

    /** The pages that a person walks through; this one, too, when it was opened by its address. */
    private Questionnaire asked() {
        return questionnaire.asking(
                question -> draft.shows(question) || section.questions().contains(question));
    }

    private String path(Optional<Questionnaire.Section> neighbour) {
        var assessment = "/assessments/" + draft.id();
        return neighbour.map(found -> assessment + "/sections/" + found.id()).orElse(null);
    }
}
