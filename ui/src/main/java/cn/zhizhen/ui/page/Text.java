package cn.zhizhen.ui.page;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A text in the languages that it was written in (多语文本), by their tags; a template writes {text.words} and gets the one of the
 * page, or the Chinese one where that is missing.
 */
public record Text(@JsonValue Map<String, String> byLanguage) {

    public static final Text EMPTY = new Text("", "");

    @JsonCreator
    public Text {
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    public Text(String zh, String en) {
        this(both(zh, en));
    }

    public String in(Language language) {
        var words = byLanguage.get(language.code());
        return words == null ? zh() : words;
    }

    public String zh() {
        return byLanguage.get("zh");
    }

    public String en() {
        return byLanguage.get("en");
    }

    private static Map<String, String> both(String zh, String en) {
        var words = new LinkedHashMap<String, String>();
        words.put("zh", zh);
        words.put("en", en);
        return words;
    }

    @TemplateExtension
    static String words(Text text, @TemplateAttribute(MessageBundles.ATTRIBUTE_LOCALE) Object locale) {
        return text == null ? "" : text.in(Language.of(String.valueOf(locale)));
    }
}
