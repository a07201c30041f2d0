package cn.zhizhen.ui.filling;

import cn.zhizhen.ui.page.Text;
import cn.zhizhen.ui.questionnaire.Given;
import cn.zhizhen.ui.questionnaire.Guidance;
import cn.zhizhen.ui.questionnaire.Question;
import cn.zhizhen.ui.refusal.Problem;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One question on a page with what stands in it, saved or typed, and what is wrong with it.
 *
 * @param doubt what is asked back about the saved answer, or null
 * @param unsaved whether what stands in it was typed and not saved yet
 */
public record Field(
        Question question,
        Guidance guidance,
        boolean asked,
        Given given,
        Given derived,
        Mark mark,
        boolean unsaved,
        Draft.Doubt doubt,
        Given whole,
        Reasons reasons,
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

    public String text() {
        return given.text();
    }

    /** What follows from other answers, so that it need not be typed. */
    public boolean settled() {
        return derived != null;
    }

    public boolean chose(String option) {
        return given.chose(option);
    }

    public String wholeText() {
        return whole == null ? "" : whole.text();
    }

    public Text unitOfWhole() {
        return whole == null ? null : whole.question().unit();
    }

    /** What a colleague saved meanwhile, where that is the trouble. */
    public Given theirs() {
        return conflict().map(current -> new Given(question, current.value())).orElse(null);
    }

    /** The mark of the colleague's value, which becomes the author's own with the choice for "mine". */
    public String theirMark() {
        return conflict()
                .map(current -> Mark.of(current.revision(), current.value()).toString())
                .orElse("");
    }

    /** The colleague's answer as a form would send it, so that the script can put it into the field. */
    public String theirForm() {
        return conflict().map(current -> FormText.of(question, current.value())).orElse("");
    }

    private Optional<Problem.Current> conflict() {
        return errors.stream()
                .map(Problem.Error::current)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The rows of a table: those that are filled and a few to fill. */
    public List<Row> rows() {
        var rows = new ArrayList<Row>();
        if (given.value() != null && given.value().isArray()) {
            given.value().forEach(row -> rows.add(new Row(this, rows.size(), row)));
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

        public boolean chose(Question column, String option) {
            return new Given(column, cells == null ? null : cells.get(column.id())).chose(option);
        }

        public String text(Question column) {
            return Given.text(cells == null ? null : cells.get(column.id()));
        }
    }
}
