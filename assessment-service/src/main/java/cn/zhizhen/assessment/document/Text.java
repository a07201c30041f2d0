package cn.zhizhen.assessment.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A text in the languages that it was written in (多语文本), by their tags. Chinese is what is shown where a language lacks it;
 * Chinese and English have to be there before anything is published.
 */
public record Text(@JsonValue Map<String, String> byLanguage) {

    @JsonCreator
    public Text {
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    public Text(String zh, String en) {
        this(both(zh, en));
    }

    public String zh() {
        return byLanguage.get("zh");
    }

    public String en() {
        return byLanguage.get("en");
    }

    @JsonIgnore
    public boolean isComplete() {
        return Stream.of(zh(), en()).noneMatch(words -> words == null || words.isBlank());
    }

    private static Map<String, String> both(String zh, String en) {
        var words = new LinkedHashMap<String, String>();
        words.put("zh", zh);
        words.put("en", en);
        return words;
    }
}
