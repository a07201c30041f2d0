package cn.zhizhen.assessment.questionnaire;

import cn.zhizhen.assessment.document.Source;
import cn.zhizhen.assessment.document.Text;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** One question as its author wrote it; docs/documents.md says what each key means. */
public record Question(
        String id,
        Kind kind,
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
        String partOf,
        String part,
        String whole,
        List<Option> options,
        List<Text> levels,
        Integer maxLength,
        List<Question> columns,
        Integer maxRows,
        boolean required,
        List<Condition> when,
        Derivation derived,
        Source source) {

    public Question {
        counts = orEmpty(counts);
        excludes = orEmpty(excludes);
        evidence = orEmpty(evidence);
        variants = orEmpty(variants);
        options = orEmpty(options);
        levels = orEmpty(levels);
        columns = orEmpty(columns);
        when = orEmpty(when);
        if (kind == Kind.COUNT || kind == Kind.AMOUNT || kind == Kind.RATE) {
            min = min == null ? BigDecimal.ZERO : min;
        }
        if (kind == Kind.AMOUNT) {
            decimals = decimals == null ? 2 : decimals;
        }
        if (kind == Kind.TEXT) {
            maxLength = maxLength == null ? 500 : maxLength;
        }
        if (kind == Kind.TABLE) {
            maxRows = maxRows == null ? 20 : maxRows;
        }
    }

    /** The id under which the answer is kept: the part of a rate, the question's own id otherwise. */
    @JsonIgnore
    public String answerId() {
        return kind == Kind.RATE ? part : id;
    }

    /** The answer that this one cannot exceed. */
    @JsonIgnore
    public Optional<String> bound() {
        return Optional.ofNullable(kind == Kind.RATE ? whole : partOf);
    }

    /** What follows for this question from other answers; nothing where it has to be asked. */
    Optional<JsonNode> follows(Answers answers) {
        return Optional.ofNullable(derived).flatMap(rule -> rule.of(answers));
    }

    public boolean isAsked(Answers answers, Facts facts) {
        return when.stream().allMatch(condition -> condition.holds(answers, facts));
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
