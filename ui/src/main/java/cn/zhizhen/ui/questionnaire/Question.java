package cn.zhizhen.ui.questionnaire;

import cn.zhizhen.ui.page.Measure;
import cn.zhizhen.ui.page.Text;
import cn.zhizhen.ui.page.TypedNumber;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** One question of a questionnaire, or one column of a table question. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Question(
        String id,
        String kind,
        Text label,
        Text ask,
        Text help,
        Text definition,
        List<Text> counts,
        List<Text> excludes,
        List<Text> evidence,
        List<Variant> variants,
        Text unit,
        BigDecimal min,
        BigDecimal max,
        Integer decimals,
        String part,
        String whole,
        List<Option> options,
        List<Text> levels,
        Integer maxLength,
        List<Question> columns,
        Integer maxRows,
        boolean required) {

    public Question {
        variants = variants == null ? List.of() : variants;
        options = options == null ? List.of() : options;
        levels = levels == null ? List.of() : levels;
        columns = columns == null ? List.of() : columns;
        maxRows = maxRows == null ? 20 : maxRows;
        maxLength = maxLength == null ? 500 : maxLength;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Option(String id, Text label, Text help, boolean exclusive) {}

    /** Texts that take the place of the general ones for enterprises to which the condition applies. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Variant(
            @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            List<Condition> when,

            Text help,
            Text definition,
            List<Text> counts,
            List<Text> excludes,
            List<Text> evidence) {}

    /** The id under which the answer is kept: a rate fills its part. */
    public String answer() {
        return "rate".equals(kind) ? part : id;
    }

    public boolean isTable() {
        return "table".equals(kind);
    }

    public Text columnLabel(String id) {
        return column(id).map(Question::label).orElse(Text.EMPTY);
    }

    /** Whether a person types a number, which brings up the number keys. */
    public boolean isNumber() {
        return isWhole() || "amount".equals(kind);
    }

    public boolean isWhole() {
        return "count".equals(kind) || "rate".equals(kind);
    }

    public TypedNumber read(String text) {
        return TypedNumber.read(text, Measure.of(unit));
    }

    public Optional<Question> column(String id) {
        return columns.stream().filter(column -> column.id().equals(id)).findFirst();
    }

    public Guidance guidance(Situation situation) {
        return variants.stream()
                .filter(variant -> variant.when().stream().allMatch(condition -> condition.holds(situation)))
                .findFirst()
                .map(variant -> new Guidance(
                        or(variant.help(), help),
                        or(variant.definition(), definition),
                        or(variant.counts(), counts),
                        or(variant.excludes(), excludes),
                        or(variant.evidence(), evidence)))
                .orElse(new Guidance(help, definition, counts, excludes, evidence));
    }

    private static <T> T or(T special, T general) {
        return special == null ? general : special;
    }
}
