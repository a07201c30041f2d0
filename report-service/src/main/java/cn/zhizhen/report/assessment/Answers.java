package cn.zhizhen.report.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The answers of one filling by question. A missing answer is empty, never zero and never "no". */
public record Answers(@JsonValue Map<String, JsonNode> values) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Answers {
        var present = new TreeMap<>(values);
        present.values().removeIf(value -> value == null || value.isNull());
        values = present;
    }

    public static Answers none() {
        return new Answers(Map.of());
    }

    public Optional<JsonNode> value(String id) {
        return Optional.ofNullable(values.get(id));
    }

    public Optional<BigDecimal> number(String id) {
        return value(id).filter(JsonNode::isNumber).map(JsonNode::decimalValue);
    }

    /** The chosen options: one for a choice, several for choices, "yes" or "no" for a yes-no question. */
    public Optional<List<String>> options(String id) {
        return value(id).map(Answers::chosen).filter(options -> !options.isEmpty());
    }

    /** What stands in some columns of a table, row by row, without the empty cells; a cell may hold several choices. */
    public List<String> columns(String id, List<String> columns) {
        return rows(id).stream()
                .flatMap(row -> columns.stream().map(row::path))
                .flatMap(cell -> cell.isArray() ? StreamSupport.stream(cell.spliterator(), false) : Stream.of(cell))
                .filter(cell -> !cell.isMissingNode() && !cell.isNull())
                .map(JsonNode::asText)
                .toList();
    }

    public List<JsonNode> rows(String id) {
        return value(id)
                .filter(JsonNode::isArray)
                .map(array -> StreamSupport.stream(array.spliterator(), false)
                        .filter(JsonNode::isObject)
                        .toList())
                .orElse(List.of());
    }

    private static List<String> chosen(JsonNode value) {
        if (value.isBoolean()) {
            return List.of(value.booleanValue() ? "yes" : "no");
        }
        if (value.isTextual()) {
            return List.of(value.textValue());
        }
        return StreamSupport.stream(value.spliterator(), false)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .toList();
    }
}
