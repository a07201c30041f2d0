package cn.zhizhen.ui.filling;

import cn.zhizhen.ui.page.PlainText;
import cn.zhizhen.ui.questionnaire.Given;
import cn.zhizhen.ui.questionnaire.Question;
import cn.zhizhen.ui.questionnaire.Questionnaire;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A posted form read as answers. What is no number where one is expected stays text, for the service to refuse. */
record Typed(MultivaluedMap<String, String> form) {

    private static final String MARK = "_mark.";
    private static final String KEEP = "_keep.";
    private static final String THEIRS = "_theirs.";

    /** The button that puts what was suggested in place of a slip. */
    private static final String TAKE = "_take.";

    /** The button that takes a choice back. */
    private static final String CLEAR = "_clear";

    /** Whether the field of this question was on the page and enabled. */
    boolean has(Question question) {
        return form.containsKey(MARK + question.answer());
    }

    /** What the author saw when typing; who chose the own value over a colleague's has seen that one as well. */
    Mark mark(Question question) {
        var theirs = first(THEIRS + question.answer());
        var isChosen = "mine".equals(first(KEEP + question.answer())) && !theirs.isEmpty();
        return Mark.parse(isChosen ? theirs : first(MARK + question.answer()));
    }

    /** Whether the field holds something else than what its author saw there, and did not give it up. */
    boolean changes(Question question) {
        return has(question) && !yields(question) && !mark(question).holds(value(question));
    }

    /** Whether the person gave way to what a colleague had saved. */
    boolean yields(Question question) {
        return "theirs".equals(first(KEEP + question.answer()));
    }

    Questionnaire.Key questionnaire() {
        return Questionnaire.Key.of(first("_questionnaire"));
    }

    /** The number of this change on the device that it was typed on; a form without script has none. */
    FillingClient.Operation operation() {
        var sequence = first("_sequence");
        return sequence.matches("\\d{1,15}")
                ? new FillingClient.Operation(first("_device"), Long.parseLong(sequence))
                : null;
    }

    /** Where the button that was pressed leads: a question of this page that stays in sight, the sections, or on. */
    String go() {
        return form.keySet().stream()
                .filter(name -> name.startsWith(TAKE))
                .map(name -> name.substring(TAKE.length()))
                .findFirst()
                .orElse(form.containsKey(CLEAR) ? first(CLEAR) : first("_go"));
    }

    JsonNode value(Question question) {
        var name = question.answer();
        if (name.equals(first(CLEAR))) {
            return NullNode.getInstance();
        }
        return switch (question.kind()) {
            case "choices" -> many(form.getOrDefault(name, List.of()));
            case "table" -> table(question);
            default -> one(question, form.containsKey(TAKE + name) ? first(TAKE + name) : first(name));
        };
    }

    private String first(String name) {
        var value = form.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private static JsonNode one(Question question, String text) {
        if (text.isEmpty()) {
            return NullNode.getInstance();
        }
        return switch (question.kind()) {
            case "count", "amount", "rate", "scale" -> number(question, text);
            case "yes-no" -> BooleanNode.valueOf("yes".equals(text));
            default -> text(text);
        };
    }

    private static JsonNode number(Question question, String text) {
        return question.read(text).number().<JsonNode>map(DecimalNode::valueOf).orElse(TextNode.valueOf(text));
    }

    /** What was understood of a number that was written with its unit, with 万 or with 亿; otherwise there is nothing to show. */
    Optional<Given> understood(Question question) {
        return question.isNumber() && question.read(first(question.answer())).spelled()
                ? Optional.of(new Given(question, value(question)))
                : Optional.empty();
    }

    /** Pasted from a messenger, a text carries characters that nobody sees and no printer knows. */
    private static JsonNode text(String text) {
        var visible = PlainText.lines(text);
        return visible.isEmpty() ? NullNode.getInstance() : TextNode.valueOf(visible);
    }

    private static JsonNode many(List<String> chosen) {
        if (chosen.isEmpty()) {
            return NullNode.getInstance();
        }
        ArrayNode options = JsonNodeFactory.instance.arrayNode();
        chosen.forEach(options::add);
        return options;
    }

    private JsonNode table(Question question) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        IntStream.range(0, question.maxRows() + Field.BLANK_ROWS).forEach(index -> {
            var row = JsonNodeFactory.instance.objectNode();
            for (var column : question.columns()) {
                var name = question.answer() + "." + index + "." + column.id();
                var cell = "choices".equals(column.kind())
                        ? many(form.getOrDefault(name, List.of()))
                        : one(column, first(name));
                if (!cell.isNull()) {
                    row.set(column.id(), cell);
                }
            }
            if (!row.isEmpty()) {
                rows.add(row);
            }
        });
        return rows.isEmpty() ? NullNode.getInstance() : rows;
    }
}
