package cn.zhizhen.report.document;

import cn.zhizhen.report.assessment.Indicator;
import cn.zhizhen.report.text.Content;
import cn.zhizhen.report.text.Language;
import cn.zhizhen.report.text.Source;
import cn.zhizhen.report.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says things in the language of the report: the words of the document, numbers, dates and sources. */
final class Voice {

    private static final List<String> FILES =
            List.of("common", "cover", "summary", "rates", "level", "stage", "steps", "replacement", "method");

    static final Map<String, Text> WORDS = words();

    private final Language language;

    Voice(Language language) {
        this.language = language;
    }

    private static Map<String, Text> words() {
        var words = new HashMap<String, Text>();
        FILES.forEach(file -> Content.map("words/" + file + ".yaml", Text.class)
                .forEach((key, text) -> words.put(file + "." + key, text)));
        return Map.copyOf(words);
    }

    Language language() {
        return language;
    }

    boolean chinese() {
        return language == Language.ZH;
    }

    String of(Text text) {
        return text == null ? "" : text.in(language);
    }

    /** The words of that key with their places filled; a key that is not there is a mistake of the programmer. */
    String say(String key, Object... values) {
        var text = WORDS.get(key);
        if (text == null) {
            throw new IllegalArgumentException("No words for " + key);
        }
        var said = text.in(language);
        for (int i = 0; i < values.length; i++) {
            said = said.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return said;
    }

    /** A text without its full stop, to stand within a sentence. */
    String open(Text text) {
        return of(text).strip().replaceAll("[。.]+$", "");
    }

    /** Whole sentences one after the other; what is empty leaves no trace. */
    String sentences(String... sentences) {
        return Stream.of(sentences)
                .filter(sentence -> !sentence.isBlank())
                .collect(Collectors.joining(chinese() ? "" : " "));
    }

    /** A text with its full stop, to stand as a sentence. */
    String closed(Text text) {
        var open = open(text);
        return open.isEmpty() ? "" : open + (chinese() ? "。" : ".");
    }

    /** A paragraph: Chinese ones begin two characters in. */
    String paragraph(String text) {
        return chinese() ? "\u3000\u3000" + text : text;
    }

    String list(List<String> parts) {
        return String.join(chinese() ? "、" : ", ", parts);
    }

    /** A share, always with two decimals. */
    String rate(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    /** A measured rate with two decimals, or with as many as it takes to lie below a goal that it misses. */
    String rate(Indicator indicator) {
        return indicator
                .shown()
                .map(value -> value.setScale(Math.max(2, value.scale()), RoundingMode.HALF_UP)
                                .toPlainString()
                        + "%")
                .orElseGet(() -> absence(indicator.absence()));
    }

    /** A level with its name, said once where both are the same. */
    String level(Text label, Text name) {
        return of(name).isBlank() || of(name).equals(of(label)) ? of(label) : say("common.level", of(label), of(name));
    }

    /** A number as it was given, grouped by thousands, without zeros that say nothing. */
    String number(BigDecimal value) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    String number(long value) {
        return number(BigDecimal.valueOf(value));
    }

    String number(Optional<BigDecimal> value) {
        return value.map(this::number).orElse(dash());
    }

    String score(BigDecimal value) {
        return new DecimalFormat("0.###", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(value.setScale(3, RoundingMode.HALF_UP));
    }

    String dash() {
        return "–";
    }

    String day(LocalDate day) {
        return chinese()
                ? "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth())
                : "%d %s %d"
                        .formatted(
                                day.getDayOfMonth(),
                                day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                                day.getYear());
    }

    String source(Source source) {
        return source == null ? "" : say("common.sourced", of(source.text()), label(source));
    }

    String label(Source source) {
        return source == null || source.label() == null
                ? say("common.label-none")
                : say("common.label-"
                        + source.label().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Why an indicator has no value, in words; a reason that a later release knows is said in general. */
    String absence(String reason) {
        var key = "common.absence-" + reason;
        return say(WORDS.containsKey(key) ? key : "common.no-data");
    }
}
