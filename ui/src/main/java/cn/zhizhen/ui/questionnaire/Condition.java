package cn.zhizhen.ui.questionnaire;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;

/** When a variant of a text applies; whether a question is asked is for the service to say. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Condition(
        String answer,
        String fact,

        @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<String> is,

        BigDecimal atLeast) {

    boolean holds(Situation situation) {
        if (fact != null) {
            return is != null && is.contains(situation.facts().get(fact));
        }
        var value = situation.answers().get(answer);
        if (value == null || value.isNull()) {
            return false;
        }
        return atLeast != null
                ? value.isNumber() && value.decimalValue().compareTo(atLeast) >= 0
                : is != null && is.contains(written(value));
    }

    private static String written(JsonNode value) {
        if (value.isBoolean()) {
            return value.booleanValue() ? "yes" : "no";
        }
        return value.asText();
    }
}
