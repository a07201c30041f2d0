package cn.zhizhen.ui.filling;

import cn.zhizhen.ui.page.Text;
import cn.zhizhen.ui.page.TypedNumber;
import cn.zhizhen.ui.questionnaire.Question;
import cn.zhizhen.ui.questionnaire.Questionnaire;
import cn.zhizhen.ui.refusal.Problem;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Says of a refused answer what a person needs to mend it: why a text is no number, and which other question is meant. */
public record Reasons(Questionnaire questionnaire, Question question) {

    /** @param value as it was sent, a text where no number was understood */
    Problem.Error of(Problem.Error error, JsonNode value) {
        return "wrong-kind".equals(error.code())
                ? trouble(error, value)
                        .map(TypedNumber.Trouble::code)
                        .map(error::because)
                        .orElse(error)
                : error;
    }

    private Optional<TypedNumber.Trouble> trouble(Problem.Error error, JsonNode value) {
        var column = question.column(error.param("column"));
        var asked = column.orElse(question);
        var text = column.isPresent() ? value.path(error.row()).path(asked.id()) : value;
        return asked.isNumber() && text != null && text.isTextual()
                ? Optional.ofNullable(asked.read(text.textValue()).trouble())
                : Optional.empty();
    }

    /** How the question on the other side of a part and its whole is called. */
    public Text other(Problem.Error error) {
        return meant(error).map(Question::label).orElse(Text.EMPTY);
    }

    public Text unitOfOther(Problem.Error error) {
        return meant(error).map(Question::unit).orElse(Text.EMPTY);
    }

    private Optional<Question> meant(Problem.Error error) {
        var id = error.param(error.isWholeBelowPart() ? "part" : "whole");
        return question.column(id).or(() -> questionnaire.question(id));
    }
}
