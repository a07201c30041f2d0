package cn.zhizhen.ui.page;

import java.util.regex.Pattern;

/** Long texts as people paste them, freed of what they cannot see; the service reads names and codes by the same rule. */
public final class PlainText {

    /** The joiners and variation selectors that Mongolian writes with are not among them. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF]");

    private PlainText() {}

    public static String lines(String typed) {
        return INVISIBLE
                .matcher(typed)
                .replaceAll("")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
    }
}
