package cn.zhizhen.assessment.document;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What people type, freed of what they cannot see: messengers and office programs slip zero-width and direction marks into text, and
 * Chinese keyboards write letters and digits in full width.
 */
public final class PlainText {

    /** Everything that Unicode calls format characters (Cf), every blank, and the separators of old files (FS to US). */
    private static final Pattern NOT_IN_A_KEY = Pattern.compile("[\\p{Cf}\\p{IsWhite_Space}\\x1C-\\x1F]");

    /**
     * Zero-width blanks, joiners of words, direction marks and byte order marks. The joiners and variation selectors that Mongolian
     * writes with are not among them.
     */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF]");

    private static final Pattern BLANKS = Pattern.compile("[\\p{IsWhite_Space}]+");

    private PlainText() {}

    /** For codes, accounts and other words that are compared letter by letter: half width (NFKC), without any blank. */
    public static String key(String typed) {
        var key = typed == null ? "" : typed;
        for (var before = ""; !key.equals(before); ) {
            before = key;
            key = NOT_IN_A_KEY
                    .matcher(Normalizer.normalize(before, Normalizer.Form.NFKC))
                    .replaceAll("");
        }
        return key;
    }

    /** For names and searches: one line, blanks between words once, letters as they were written. */
    public static String line(String typed) {
        return typed == null
                ? ""
                : BLANKS.matcher(visible(typed)).replaceAll(" ").strip();
    }

    /** For comments and reasons: lines kept, their ends written alike. */
    public static String lines(String typed) {
        return typed == null
                ? ""
                : visible(typed).replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    private static String visible(String typed) {
        return INVISIBLE.matcher(typed).replaceAll("");
    }
}
