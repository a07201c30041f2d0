package cn.zhizhen.ui.page;

/** The size of text on all pages: as the browser has it, or large (大字) for those who ask for it. */
public enum TextSize {
    STANDARD,
    LARGE;

    public static final String COOKIE = "text";

    /** The size of a parameter or cookie; anything unknown is standard. */
    public static TextSize of(String code) {
        return "large".equals(code) ? LARGE : STANDARD;
    }

    public String code() {
        return this == LARGE ? "large" : "standard";
    }

    public boolean isLarge() {
        return this == LARGE;
    }

    public TextSize other() {
        return this == LARGE ? STANDARD : LARGE;
    }
}
