package cn.zhizhen.assessment.visiting;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The answers of a ferroalloy plant, complete. */
public final class Answers {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Answers() {}

    public static Map<String, JsonNode> ofThePlant() {
        try {
            var answers = new LinkedHashMap<String, JsonNode>();
            MAPPER.readTree(Answers.class.getResource("/ferroalloy-plant.answers.json"))
                    .properties()
                    .forEach(answer -> answers.put(answer.getKey(), answer.getValue()));
            return answers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The body of a request that saves them all. */
    public static String complete() {
        var body = MAPPER.createObjectNode();
        var answers = body.putObject("answers");
        ofThePlant().forEach((id, value) -> answers.putObject(id).set("value", value));
        return body.toString();
    }
}
