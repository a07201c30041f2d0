package cn.zhizhen.ui.page;

import java.util.Locale;

/** The two languages of every page, Chinese unless English is asked for. */
public enum Language {
    ZH("zh-CN", Locale.CHINESE),
    EN("en", Locale.ENGLISH);

    public static final String COOKIE = "lang";

    private final String tag;
    private final Locale locale;

    Language(String tag, Locale locale) {
        this.tag = tag;
        this.locale = locale;
    }

    /** The language of a parameter or cookie; anything unknown is Chinese. */
    public static Language of(String code) {
        return "en".equals(code) ? EN : ZH;
    }

    public String code() {
        return locale.getLanguage();
    }

    public String tag() {
        return tag;
    }

    public Locale locale() {
        return locale;
    }

    public Language other() {
        return this == ZH ? EN : ZH;
    }
}
