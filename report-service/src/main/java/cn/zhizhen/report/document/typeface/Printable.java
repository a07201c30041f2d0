package cn.zhizhen.report.document.typeface;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jboss.logging.Logger;

/** What can be printed of a text that somebody typed: every character is seen, if only as a box with its code point. */
public final class Printable {

    private static final Logger LOG = Logger.getLogger(Printable.class);

    /** A stretch of text that one font prints. */
    public record Run(Typeface typeface, String text) {}

    private Printable() {}

    /**
     * The text with each character that no font has replaced by its code point in brackets, such as {@code [U+1F4A9]}; what only steers
     * the setting of others, such as a variation selector, is left out where no font knows it.
     */
    public static String of(String text) {
        return isPlain(text) ? text : replaced(text);
    }

    /** The text in stretches of one font each. */
    public static List<Run> runs(String text) {
        var runs = new ArrayList<Run>();
        var begin = 0;
        Typeface last = null;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            var typeface = typeface(text.codePointAt(at), last);
            if (typeface != last && at > begin) {
                runs.add(new Run(last, text.substring(begin, at)));
                begin = at;
            }
            last = typeface;
        }
        if (begin < text.length()) {
            runs.add(new Run(last, text.substring(begin)));
        }
        return runs;
    }

    /** True where the main font prints all of it: nearly always. */
    public static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (letter >= ' ' && !Typeface.TEXT.has(letter)) {
                return false;
            }
        }
        return true;
    }

    private static Typeface typeface(int point, Typeface last) {
        if (last != null && last != Typeface.TEXT && last.has(point) && !Character.isIdeographic(point)) {
            return last;
        }
        return point < ' ' ? Typeface.TEXT : Typeface.of(point).orElse(Typeface.TEXT);
    }

    private static String replaced(String text) {
        var printable = new StringBuilder();
        var missing = new TreeSet<String>();
        text.codePoints().forEach(point -> {
            if (point < ' ' || Typeface.of(point).isPresent()) {
                printable.appendCodePoint(point);
            } else if (!isSilent(point)) {
                var name = "U+%04X".formatted(point);
                missing.add(name);
                printable.append('[').append(name).append(']');
            }
        });
        if (!missing.isEmpty()) {
            LOG.warnf("No font prints %s", String.join(" ", missing));
        }
        return printable.toString();
    }

    private static boolean isSilent(int point) {
        return Character.getType(point) == Character.FORMAT
                || point >= 0xFE00 && point <= 0xFE0F
                || point >= 0xE0100 && point <= 0xE01EF
                || point >= 0x180B && point <= 0x180F;
    }
}
