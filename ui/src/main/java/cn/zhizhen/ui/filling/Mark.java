package cn.zhizhen.ui.filling;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.TreeMap;

/**
 * What a page remembers of a saved answer: its revision, 0 before the first, and a digest of its value by which an untouched field is told
 * from a changed one, so that a page sends only what the person changed.
 */
record Mark(long revision, String digest) {

    static final Mark NONE = new Mark(0, digest(null));

    static Mark of(Draft.Answer answer) {
        return answer == null ? NONE : of(answer.revision(), answer.value());
    }

    static Mark of(long revision, JsonNode value) {
        return new Mark(revision, digest(value));
    }

    static Mark parse(String written) {
        var dot = written.indexOf('.');
        var revision = dot > 0 && written.substring(0, dot).matches("\\d{1,9}") ? written.substring(0, dot) : "0";
        return new Mark(Long.parseLong(revision), written.substring(dot + 1));
    }

    boolean holds(JsonNode value) {
        return digest.equals(digest(value));
    }

    @Override
    public String toString() {
        return revision + "." + digest;
    }

    private static String digest(JsonNode value) {
        var plain = plain(value);
        return plain.isEmpty() ? "0" : Integer.toHexString(plain.hashCode()) + Integer.toHexString(plain.length());
    }

    private static String plain(JsonNode value) {
        if (value == null || value.isNull()) {
            return "";
        }
        if (value.isNumber()) {
            return value.decimalValue().stripTrailingZeros().toPlainString();
        }
        var parts = new ArrayList<String>();
        if (value.isArray()) {
            value.forEach(element -> parts.add(plain(element)));
            if (!value.isEmpty() && !value.get(0).isObject()) {
                parts.sort(Comparator.naturalOrder());
            }
            return parts.toString();
        }
        if (value.isObject()) {
            var cells = new TreeMap<String, String>();
            value.properties().forEach(cell -> {
                if (!plain(cell.getValue()).isEmpty()) {
                    cells.put(cell.getKey(), plain(cell.getValue()));
                }
            });
            return cells.toString();
        }
        return value.asText();
    }
}
