package cn.zhizhen.assessment.questionnaire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the register knows of an enterprise and conditions may ask for. */
public record Facts(Map<String, String> values) {

    /** The facts that a document may name. */
    public static final List<String> NAMES = List.of("size", "division", "above-scale");

    /** @param size null while it is unknown: then no condition on it holds */
    public static Facts of(String size, String division, boolean aboveScale) {
        var values = new HashMap<>(Map.of("division", division, "above-scale", aboveScale ? "yes" : "no"));
        if (size != null) {
            values.put("size", size);
        }
        return new Facts(values);
    }

    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
