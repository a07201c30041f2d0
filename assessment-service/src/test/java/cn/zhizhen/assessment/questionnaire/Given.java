package cn.zhizhen.assessment.questionnaire;

import cn.zhizhen.assessment.setting.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;

/** Answers written as JSON, read as the service reads them. */
public final class Given {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static {
        new Json().customize(MAPPER);
    }

    private Given() {}

    public static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    public static Answers answers(String object) {
        var values = new HashMap<String, JsonNode>();
        json(object).properties().forEach(answer -> values.put(answer.getKey(), answer.getValue()));
        return new Answers(values);
    }
}
