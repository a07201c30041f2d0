package cn.zhizhen.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void json_isOneStringForEachLanguage() throws Exception {
        var json = "{\"zh\":\"铁合金\",\"en\":\"Ferroalloys\",\"mn\":\"ᠲᠡᠮᠦᠷ\"}";
        var text = new ObjectMapper().readValue(json, Text.class);
        assertEquals("ᠲᠡᠮᠦᠷ", text.byLanguage().get("mn"));
        assertEquals(json, new ObjectMapper().writeValueAsString(text));
    }

    @Test
    void in_fallsBackToChinese() {
        assertEquals("铁合金", new Text(Map.of("zh", "铁合金")).in(Language.EN));
        assertEquals("铁合金", new Text("铁合金", " ").in(Language.EN));
        assertEquals("", new Text(Map.of()).in(Language.EN));
    }

    @Test
    void map_changesEveryLanguage() {
        assertEquals(new Text("a!", "b!"), new Text("a", "b").map(words -> words + "!"));
    }
}
