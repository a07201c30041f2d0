package cn.zhizhen.ui.page;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.i18n.MessageBundles;

/** A text in both languages; a template writes {text.words} and gets the one of the page. */
public record Text(String zh, String en) {

    public static final Text EMPTY = new Text("", "");

    public String in(Language language) {
        return language == Language.EN ? en : zh;
    }

    @TemplateExtension
    static String words(Text text, @TemplateAttribute(MessageBundles.ATTRIBUTE_LOCALE) Object locale) {
        return text == null ? "" : text.in(Language.of(String.valueOf(locale)));
    }
}
