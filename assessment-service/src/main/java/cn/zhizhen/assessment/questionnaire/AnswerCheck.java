package cn.zhizhen.assessment.questionnaire;

import cn.zhizhen.assessment.document.Characters;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides whether answers may be kept: kind, range, options, and that no part exceeds its whole. */
public record AnswerCheck(Questionnaire questionnaire) {

    private static final BigDecimal LARGEST = new BigDecimal("1000000000000");

    /**
     * @param answers all answers as they would stand after the change
     * @param changed ids of the answers that the change touches; the others were checked when they were saved
     * @return every reason against the change, none when it may be kept
     */
    public List<Refusal> check(Answers answers, Set<String> changed) {
        var refusals = new ArrayList<Refusal>();
        for (var id : changed) {
            var question = questionnaire.byAnswer(id);
            if (question.isEmpty()) {
                refusals.add(Refusal.of(id, "unknown-question"));
            } else {
                answers.value(id)
                        .ifPresent(value -> refusals.addAll(
                                check(question.get(), question.get().answerId(), value)));
            }
        }
        if (refusals.isEmpty()) {
            questionnaire
                    .questions()
                    .forEach(question -> aboveWhole(question, answers, changed).ifPresent(refusals::add));
        }
        return refusals;
    }

    private static Optional<Refusal> aboveWhole(Question question, Answers answers, Set<String> changed) {
        return question.bound()
                .filter(whole -> changed.contains(whole) || changed.contains(question.answerId()))
                .flatMap(whole -> answers.number(whole)
                        .filter(limit -> answers.number(question.answerId())
                                .filter(part -> part.compareTo(limit) > 0)
                                .isPresent())
                        .map(limit -> new Refusal(
                                changed.contains(question.answerId()) ? question.answerId() : whole,
                                "part-above-whole",
                                Map.of(
                                        "part",
                                        question.answerId(),
                                        "partValue",
                                        answers.number(question.answerId()).orElseThrow(),
                                        "whole",
                                        whole,
                                        "wholeValue",
                                        limit))));
    }

    private List<Refusal> check(Question question, String id, JsonNode value) {
        return switch (question.kind()) {
            case COUNT -> number(question, id, value, 0);
            case AMOUNT -> number(question, id, value, question.decimals());
            case RATE -> number(question, id, value, decimalsOfPart(question));
            case CHOICE -> choice(question, id, value);
            case CHOICES -> choices(question, id, value);
            case SCALE -> scale(question, id, value);
            case YES_NO -> value.isBoolean() ? List.of() : List.of(Refusal.of(id, "wrong-kind"));
            case TEXT -> text(question, id, value);
            case TABLE -> table(question, id, value);
        };
    }

    /** A part is counted as its whole is: there is no half a machine. */
    private int decimalsOfPart(Question rate) {
        return questionnaire
                .byAnswer(rate.whole())
                .map(whole -> whole.kind() == Kind.COUNT ? 0 : whole.decimals())
                .orElse(0);
    }

    private static List<Refusal> number(Question question, String id, JsonNode value, int decimals) {
        if (!value.isNumber()) {
            return List.of(Refusal.of(id, "wrong-kind"));
        }
        var number = value.decimalValue();
        if (number.abs().compareTo(LARGEST) > 0) {
            return List.of(new Refusal(
                    id,
                    number.signum() < 0 ? "too-small" : "too-large",
                    Map.of(
                            "min", question.min(),
                            "max", Optional.ofNullable(question.max()).orElse(LARGEST))));
        }
        if (number.stripTrailingZeros().scale() > decimals) {
            return List.of(
                    decimals == 0
                            ? Refusal.of(id, "not-whole-number")
                            : new Refusal(id, "too-many-decimals", Map.of("decimals", decimals)));
        }
        if (number.compareTo(question.min()) < 0) {
            return List.of(new Refusal(id, "too-small", Map.of("min", question.min())));
        }
        if (question.max() != null && number.compareTo(question.max()) > 0) {
            return List.of(new Refusal(id, "too-large", Map.of("max", question.max())));
        }
        return List.of();
    }

    private static List<Refusal> choice(Question question, String id, JsonNode value) {
        if (!value.isTextual()) {
            return List.of(Refusal.of(id, "wrong-kind"));
        }
        return question.options().stream().anyMatch(option -> option.id().equals(value.textValue()))
                ? List.of()
                : List.of(Refusal.of(id, "unknown-option"));
    }

    private static List<Refusal> choices(Question question, String id, JsonNode value) {
        if (!value.isArray()) {
            return List.of(Refusal.of(id, "wrong-kind"));
        }
        var chosen = new HashSet<String>();
        for (var element : value) {
            if (!choice(question, id, element).isEmpty() || !chosen.add(element.textValue())) {
                return List.of(Refusal.of(id, "unknown-option"));
            }
        }
        var exclusive =
                question.options().stream().anyMatch(option -> option.exclusive() && chosen.contains(option.id()));
        return exclusive && chosen.size() > 1 ? List.of(Refusal.of(id, "exclusive-option")) : List.of();
    }

    private static List<Refusal> scale(Question question, String id, JsonNode value) {
        if (!value.isIntegralNumber()) {
            return List.of(Refusal.of(id, "wrong-kind"));
        }
        var top = question.levels().size() - 1;
        if (!value.canConvertToInt() || value.intValue() > top) {
            return List.of(new Refusal(id, "too-large", Map.of("max", top)));
        }
        return value.intValue() < 0 ? List.of(new Refusal(id, "too-small", Map.of("min", 0))) : List.of();
    }

    private static List<Refusal> text(Question question, String id, JsonNode value) {
        if (!value.isTextual()) {
            return List.of(Refusal.of(id, "wrong-kind"));
        }
        if (!Characters.areReadable(value.textValue())) {
            return List.of(Refusal.of(id, "unreadable-character"));
        }
        var length = value.textValue().codePointCount(0, value.textValue().length());
        return length > question.maxLength()
                ? List.of(new Refusal(id, "too-long", Map.of("max", question.maxLength())))
                : List.of();
    }

    private List<Refusal> table(Question question, String id, JsonNode value) {
        if (!value.isArray()) {
            return List.of(Refusal.of(id, "wrong-kind"));
        }
        if (value.size() > question.maxRows()) {
            return List.of(new Refusal(id, "too-many-rows", Map.of("max", question.maxRows())));
        }
        var refusals = new ArrayList<Refusal>();
        for (int row = 0; row < value.size(); row++) {
            refusals.addAll(row(question, id, value.get(row), row));
        }
        return refusals;
    }

    private static Optional<Refusal> aboveWhole(Question column, JsonNode cells) {
        var part = cells.path(column.id());
        var whole = cells.path(column.partOf() == null ? "" : column.partOf());
        return part.isNumber() && whole.isNumber() && part.decimalValue().compareTo(whole.decimalValue()) > 0
                ? Optional.of(new Refusal(
                        column.id(),
                        "part-above-whole",
                        Map.of(
                                "part",
                                column.id(),
                                "partValue",
                                part.decimalValue(),
                                "whole",
                                column.partOf(),
                                "wholeValue",
                                whole.decimalValue())))
                : Optional.empty();
    }

    private List<Refusal> row(Question question, String id, JsonNode cells, int row) {
        if (!cells.isObject()) {
            return List.of(Refusal.of(id, "wrong-kind").at(id, row));
        }
        var refusals = new ArrayList<Refusal>();
        for (var column : question.columns()) {
            var cell = cells.get(column.id());
            if (cell == null
                    || cell.isNull()
                    || cell.isTextual() && cell.textValue().isBlank()) {
                if (column.required()) {
                    refusals.add(Refusal.of(column.id(), "missing-cell").at(id, row));
                }
            } else {
                check(column, column.id(), cell).forEach(refusal -> refusals.add(refusal.at(id, row)));
            }
        }
        if (refusals.isEmpty()) {
            question.columns()
                    .forEach(column ->
                            aboveWhole(column, cells).ifPresent(refusal -> refusals.add(refusal.at(id, row))));
        }
        cells.fieldNames().forEachRemaining(name -> {
            if (question.columns().stream().noneMatch(column -> column.id().equals(name))) {
                refusals.add(Refusal.of(name, "unknown-question").at(id, row));
            }
        });
        return refusals;
    }
}
