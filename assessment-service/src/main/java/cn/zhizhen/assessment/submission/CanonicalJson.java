package cn.zhizhen.assessment.submission;

import cn.zhizhen.assessment.document.DocumentReader;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.TreeMap;

/** A JSON tree with the keys of every object sorted, so that equal contents have equal text and an equal digest. */
record CanonicalJson(JsonNode tree) {

    static CanonicalJson of(Object value, ObjectMapper mapper) {
        return new CanonicalJson(sorted(mapper.valueToTree(value)));
    }

    String digest() {
        return "sha256:" + DocumentReader.sha256(tree.toString());
    }

    /** The canonical text with its own digest as one more field. */
    String sealed() {
        return sorted(((ObjectNode) tree.deepCopy()).put("digest", digest())).toString();
    }

    private static JsonNode sorted(JsonNode node) {
        if (node instanceof ObjectNode object) {
            var fields = new TreeMap<String, JsonNode>();
            object.properties().forEach(field -> fields.put(field.getKey(), sorted(field.getValue())));
            return object.objectNode().setAll(fields);
        }
        if (node instanceof ArrayNode array) {
            var elements = array.arrayNode(array.size());
            array.forEach(element -> elements.add(sorted(element)));
            return elements;
        }
        return node;
    }
}
