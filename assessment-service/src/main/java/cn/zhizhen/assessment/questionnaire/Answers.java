package cn.zhizhen.assessment.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The answers of one filling. A missing answer is empty, never zero and never "no". */
public record Answers(Map<String, JsonNode> values) {

    public Answers {
        var present = new HashMap<String, JsonNode>();
        values.forEach((id, value) -> {
            if (value != null && !value.isNull()) {
                present.put(id, value);
            }
        });
        values = Map.copyOf(present);
    }

    public static Answers none() {
        return new Answers(Map.of());
    }

    public boolean has(String id) {
        return values.containsKey(id);
    }

    public Optional<JsonNode> value(String id) {
        return Optional.ofNullable(values.get(id));
    }

    public Optional<BigDecimal> number(String id) {
        return value(id).filter(JsonNode::isNumber).map(JsonNode::decimalValue);
    }

    /** The chosen option; of a yes-no question "yes" or "no". */
    public Optional<String> option(String id) {
        return value(id).flatMap(value -> {
            if (value.isBoolean()) {
                return Optional.of(value.booleanValue() ? "yes" : "no");
            }
            return value.isTextual() ? Optional.of(value.textValue()) : Optional.empty();
        });
    }

    /** The chosen options; an empty choice answers nothing. */
    public Optional<List<String>> options(String id) {
        return value(id)
                .filter(array -> array.isArray() && !array.isEmpty())
                .map(array -> StreamSupport.stream(array.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList());
    }

    /** These answers with some replaced; a null takes an answer back. */
    public Answers with(Map<String, JsonNode> changes) {
        var changed = new HashMap<>(values);
        changed.putAll(changes);
        return new Answers(changed);
    }

    public Answers without(Iterable<String> ids) {
        var rest = new HashMap<>(values);
        ids.forEach(rest::remove);
        return new Answers(rest);
    }
}
