package cn.zhizhen.ui.refusal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** The parts of an RFC 9457 problem document that pages speak about. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Problem(String code, List<Error> errors) {

    public Problem {
        code = code == null ? "" : code;
        errors = errors == null ? List.of() : List.copyOf(errors);
    }

    /** One refused field of a form or one refused answer. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Error(String field, String answer, String code, Map<String, JsonNode> params, Current current) {

        /** A field of a form that the page itself finds wrong. */
        public static Error of(String field, String code) {
            return new Error(field, null, code, null, null);
        }

        public Error {
            params = params == null ? Map.of() : Map.copyOf(params);
        }

        /** The same refusal for a reason that the page knows better. */
        public Error because(String reason) {
            return new Error(field, answer, reason, params, current);
        }

        /** A parameter as it is to be read in a sentence. */
        public String param(String name) {
            return params.containsKey(name) ? params.get(name).asText() : "";
        }

        /** Whether the whole was refused because a part saved earlier is larger. */
        public boolean isWholeBelowPart() {
            return answer != null && answer.equals(param("whole"));
        }

        /** The whole that a part must not exceed, as a number. */
        public String limit() {
            return params.containsKey("wholeValue") ? param("wholeValue") : param("whole");
        }

        /** Counted from zero, among the rows that are not blank. */
        public int row() {
            return params.containsKey("row") ? params.get("row").asInt() : 0;
        }

        /** The row as people count, from one. */
        public String rowNumber() {
            return params.containsKey("row") ? String.valueOf(row() + 1) : "";
        }
    }

    /** What a colleague has saved in the meantime. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Current(JsonNode value, long revision) {}
}
