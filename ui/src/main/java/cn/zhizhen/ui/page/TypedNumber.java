package cn.zhizhen.ui.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as people write it: full-width digits, separators of thousands, the field's own unit behind it, 万 and 亿, what a messenger
 * slips in. What may mean two things is asked back and never guessed.
 *
 * @param value in the unit of the field; null when {@code trouble} says why
 * @param spelled whether more than the bare number was written, so that what was understood should be shown
 */
public record TypedNumber(BigDecimal value, Trouble trouble, boolean spelled) {

    /** Why a text is no number. */
    public enum Trouble {
        /** About a hundred, a hundred or so, a hundred to a hundred and twenty. */
        APPROXIMATE,
        /** A word for nothing or for not knowing. */
        NO_NUMBER,
        /** 1,5 is one and a half to one and fifteen to another. */
        SEPARATOR,
        /** A share where a count is asked for. */
        PERCENTAGE,
        /** 3千 in a field of 万元. */
        UNIT,
        /** 一百二十. */
        NUMERALS,
        OTHER;

        /** As pages name the reason. */
        public String code() {
            return "number-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final Pattern WRITTEN = Pattern.compile(
            "(?<sign>[+-]?)(?<digits>\\d{1,18}|\\d{1,3}(?:,\\d{3}){1,5}|\\d{1,3}(?: \\d{3}){1,5})(?<decimals>\\.\\d{1,9})?"
                    + " ?(?<multiple>百万|千万|百亿|千亿|万亿|[百千万亿])? ?(?<unit>[^\\d.,]*)");
    private static final Pattern WRONGLY_SEPARATED = Pattern.compile("[+-]?\\d[\\d., ]*[., ]+\\d[\\d., ]*\\D*");
    private static final Pattern APPROXIMATE = Pattern.compile(
            "(?:约|大约|大概|将近|近|不到|超过|至少|最多|差不多|approx|about|around|circa|over|under|<|>|~|≈).*\\d.*"
                    + "|.*\\d\\D{0,3}(?:左右|上下|以上|以下|以内|多|余|几|来|出头|±|\\+).*|.*\\d[^\\d,.]*(?:-|~|–|—|至|到)[^\\d]*\\d.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_NUMBER = Pattern.compile(
            "(?:(?:暂?无|没有?|不(?:知道|清楚|详|了解|适用)|未(?:统计|知)|待定)\\D{0,8}|n/?a|none|no|nil|unknown|tbd|[-–—/\\\\.?。…]+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMERALS = Pattern.compile("[〇零一二三四五六七八九十百千万亿两半壹贰叁肆伍陆柒捌玖拾佰仟]+\\D{0,3}");

    /** @param unit of the field */
    public static TypedNumber read(String typed, Measure unit) {
        var text = plain(typed);
        var written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return trouble(text);
        }
        var number = new BigDecimal((written.group("sign")
                        + written.group("digits")
                        + Optional.ofNullable(written.group("decimals")).orElse(""))
                .replaceAll("[, ]", ""));
        var multiple = Optional.ofNullable(written.group("multiple")).orElse("");
        var suffix = written.group("unit").strip();
        return unit.factor(multiple, suffix)
                .map(factor -> new TypedNumber(scaled(number, factor), null, !multiple.isEmpty() || !suffix.isEmpty()))
                .orElseGet(() -> new TypedNumber(null, troubleWith(text, suffix), false));
    }

    public Optional<BigDecimal> number() {
        return Optional.ofNullable(value);
    }

    /** Half width, without format characters, blanks once, a full stop at the end left out. */
    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("[\\p{IsWhite_Space}]+", " ")
                .replaceAll("(?<=.)[.。,、;!]+ ?$", "")
                .strip();
    }

    private static BigDecimal scaled(BigDecimal number, BigDecimal factor) {
        var exact = number.multiply(factor).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0, RoundingMode.UNNECESSARY) : exact;
    }

    private static Trouble troubleWith(String text, String suffix) {
        if (suffix.startsWith("%")) {
            return Trouble.PERCENTAGE;
        }
        return APPROXIMATE.matcher(text).matches() ? Trouble.APPROXIMATE : Trouble.UNIT;
    }

    private static TypedNumber trouble(String text) {
        Trouble trouble;
        if (NO_NUMBER.matcher(text).matches()) {
            trouble = Trouble.NO_NUMBER;
        } else if (APPROXIMATE.matcher(text).matches()) {
            trouble = Trouble.APPROXIMATE;
        } else if (WRONGLY_SEPARATED.matcher(text).matches()) {
            trouble = Trouble.SEPARATOR;
        } else if (NUMERALS.matcher(text).matches()) {
            trouble = Trouble.NUMERALS;
        } else {
            trouble = Trouble.OTHER;
        }
        return new TypedNumber(null, trouble, false);
    }
}
