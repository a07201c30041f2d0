package cn.zhizhen.assessment.questionnaire;

import java.util.Map;

/**
 * Why an answer is not taken.
 *
 * @param answer id of the answer
 * @param code stable word for the reason, see docs/api.md
 * @param params what the reason speaks of, for instance the greatest value allowed
 */
public record Refusal(String answer, String code, Map<String, Object> params) {

    static Refusal of(String answer, String code) {
        return new Refusal(answer, code, Map.of());
    }

    Refusal at(String table, int row) {
        var places = new java.util.HashMap<>(params);
        places.put("row", row);
        places.put("column", answer);
        return new Refusal(table, code, Map.copyOf(places));
    }
}
