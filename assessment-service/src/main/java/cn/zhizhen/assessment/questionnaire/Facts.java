package cn.zhizhen.assessment.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the register knows of an enterprise and conditions may ask for. */
public record Facts(Map<String, String> values) {

    /** The facts that a document may name. */
    public static final List<String> NAMES = List.of("size", "division", "above-scale");

    public static Facts of(String size, String division, boolean aboveScale) {
        return new Facts(Map.of("size", size, "division", division, "above-scale", aboveScale ? "yes" : "no"));
    }

    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
