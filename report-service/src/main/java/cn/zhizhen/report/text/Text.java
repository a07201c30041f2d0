package cn.zhizhen.report.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A text in the languages that it was written in (多语文本), by their tags; Chinese stands in where one lacks it. */
public record Text(@JsonValue Map<String, String> byLanguage) {

    @JsonCreator
    public Text {
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    public Text(String zh, String en) {
        this(both(zh, en));
    }

    public String in(Language language) {
        return Stream.of(byLanguage.get(language.tag()), zh())
                .filter(words -> words != null && !words.isBlank())
                .findFirst()
                .orElse("");
    }

    public String zh() {
        return byLanguage.get("zh");
    }

    public String en() {
        return byLanguage.get("en");
    }

    /** The same change in each language that it was written in. */
    public Text map(UnaryOperator<String> change) {
        var changed = new LinkedHashMap<>(byLanguage);
        changed.replaceAll((language, words) -> change.apply(words));
        return new Text(changed);
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
