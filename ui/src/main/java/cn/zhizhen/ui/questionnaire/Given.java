package cn.zhizhen.ui.questionnaire;

import cn.zhizhen.ui.page.Text;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** A question with the value that was given for it, which may be none. */
public record Given(Question question, JsonNode value) {

    public boolean isEmpty() {
        return value == null || value.isNull();
    }

    public String kind() {
        return question.kind();
    }

    /** The value as it stands in a text input. */
    public String text() {
        return text(value);
    }

    public boolean chose(String option) {
        if (value == null) {
            return false;
        }
        if (value.isArray()) {
            for (var chosen : value) {
                if (chosen.asText().equals(option)) {
                    return true;
                }
            }
            return false;
        }
        return value.isBoolean() ? value.booleanValue() == "yes".equals(option) : text().equals(option);
    }

    public List<Question.Option> chosen() {
        return question.options().stream().filter(option -> chose(option.id())).toList();
    }

    public boolean atLevel(int level) {
        return text().equals(String.valueOf(level));
    }

    /** The wording of the level that was chosen on a scale. */
    public Text levelText() {
        var levels = question.levels();
        return value != null && value.canConvertToInt() && value.intValue() >= 0 && value.intValue() < levels.size()
                ? levels.get(value.intValue())
                : null;
    }

    /** The rows of a table question, each cell under its column. */
    public List<List<Given>> rows() {
        return isEmpty()
                ? List.of()
                : StreamSupport.stream(value.spliterator(), false)
                        .map(row -> question.columns().stream()
                                .map(column -> new Given(column, row.get(column.id())))
                                .toList())
                        .toList();
    }

    public int filledRows() {
        return isEmpty() ? 0 : value.size();
    }

    public static String text(JsonNode value) {
        if (value == null || value.isNull() || value.isContainerNode()) {
            return "";
        }
        return value.isNumber() ? value.decimalValue().stripTrailingZeros().toPlainString() : value.asText();
    }
}
