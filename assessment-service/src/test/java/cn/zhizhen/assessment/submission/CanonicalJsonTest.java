package cn.zhizhen.assessment.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import cn.zhizhen.assessment.questionnaire.Given;
import cn.zhizhen.assessment.setting.Json;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static {
        new Json().customize(MAPPER);
    }

    @Test
    void tree_keysAreSortedAtEveryDepth_listsKeepTheirOrder() {
        assertEquals(
                "{\"a\":[{\"x\":2,\"y\":1},3,\"二\"],\"b\":{\"c\":null,\"d\":true}}",
                canonical("{ \"b\": {\"d\": true, \"c\": null}, \"a\": [ {\"y\": 1, \"x\": 2}, 3, \"二\" ] }")
                        .tree()
                        .toString());
    }

    @Test
    void digest_isThatOfTheTextWithoutBlanks() {
        assertEquals(
                "sha256:43258cff783fe7036d8a43033f830adfc60ec037382473548ac742b888292777",
                canonical("{ \"b\" : 2, \"a\" : 1 }").digest());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"a":1}     | {"a":2}
            {"a":1}     | {"a":1.0}
            {"a":1}     | {"a":"1"}
            {"a":null}  | {}
            {"a":[1,2]} | {"a":[2,1]}
            """)
    void digest_differentContents_differ(String one, String other) {
        assertNotEquals(canonical(one).digest(), canonical(other).digest());
    }

    @Test
    void sealed_withoutItsDigest_hasThatDigest() {
        var sealed = canonical("{\"z\": 1, \"a\": 57.70}").sealed();
        var read = (ObjectNode) Given.json(sealed);
        var digest = read.remove("digest").textValue();
        assertEquals(digest, canonical(read.toString()).digest());
    }

    @Property(tries = 200)
    void digest_orderOfKeys_doesNotMatter(@ForAll @Size(max = 12) Map<@AlphaChars String, Integer> fields) {
        var forwards = JsonNodeFactory.instance.objectNode();
        fields.forEach(forwards::put);
        var backwards = JsonNodeFactory.instance.objectNode();
        var keys = List.copyOf(fields.keySet());
        for (int i = keys.size() - 1; i >= 0; i--) {
            backwards.put(keys.get(i), fields.get(keys.get(i)));
        }
        assertEquals(
                CanonicalJson.of(forwards, MAPPER).digest(),
                CanonicalJson.of(backwards, MAPPER).digest());
    }

    private static CanonicalJson canonical(String text) {
        return CanonicalJson.of(Given.json(text), MAPPER);
    }
}
