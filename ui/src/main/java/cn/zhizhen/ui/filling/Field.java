package cn.zhizhen.ui.filling;

import cn.zhizhen.ui.page.Text;
import cn.zhizhen.ui.refusal.Problem;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** One question on a page with what stands in it, saved or typed, and what is wrong with it. */
public record Field(
        Question question,
        Guidance guidance,
        boolean asked,
        JsonNode value,
        Mark mark,
        JsonNode whole,
        Question wholeQuestion,
        List<Problem.Error> errors) {

    static final int BLANK_ROWS = 2;

    public String id() {
        return question.answer();
    }

    public String kind() {
        return question.kind();
    }

    public String markText() {
        return mark.toString();
    }

    public boolean invalid() {
        return !errors.isEmpty();
    }

    /** The value as it stands in a text input. */
    public String text() {
        return text(value);
    }

    public String wholeText() {
        return text(whole);
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

    /** The wording of the level that was chosen on a scale. */
    public Text levelText() {
        return value != null
                        && value.canConvertToInt()
                        && value.intValue() >= 0
                        && value.intValue() < question.levels().size()
                ? question.levels().get(value.intValue())
                : null;
    }

    public Text unitOfWhole() {
        return wholeQuestion == null ? null : wholeQuestion.unit();
    }

    public int filledRows() {
        return value == null ? 0 : value.size();
    }

    public boolean atLevel(int level) {
        return text().equals(String.valueOf(level));
    }

    /** The rows of a table: those that are filled and a few to fill. */
    public List<Row> rows() {
        var rows = new ArrayList<Row>();
        if (value != null && value.isArray()) {
            value.forEach(row -> rows.add(new Row(this, rows.size(), row)));
        }
        for (int blank = 0; blank < BLANK_ROWS && rows.size() < question.maxRows(); blank++) {
            rows.add(new Row(this, rows.size(), null));
        }
        return rows;
    }

    /** One line of a table question. */
    public record Row(Field field, int index, JsonNode cells) {

        public int number() {
            return index + 1;
        }

        public String name(Question column) {
            return field.id() + "." + index + "." + column.id();
        }

        public String text(Question column) {
            return Field.text(cells == null ? null : cells.get(column.id()));
        }
    }

    /** What a colleague saved meanwhile, where that is the trouble. */
    public Field theirs() {
        return errors.stream()
                .filter(error -> error.current() != null)
                .findFirst()
                .map(error -> new Field(
                        question, guidance, asked, error.current().value(), mark, whole, wholeQuestion, List.of()))
                .orElse(null);
    }

    private static String text(JsonNode value) {
        if (value == null || value.isNull() || value.isContainerNode()) {
            return "";
        }
        return value.isNumber() ? value.decimalValue().stripTrailingZeros().toPlainString() : value.asText();
    }
}
