package cn.zhizhen.ui.administration;

import cn.zhizhen.ui.kept.KeptForms;
import cn.zhizhen.ui.refusal.Problem;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** A form as it was typed, with what is wrong with its fields. */
public record Sheet(MultivaluedMap<String, String> typed, List<Problem.Error> errors) {

    /** What was typed before, with the reasons why it was not taken; of refusals about anything else the layout speaks. */
    static Sheet of(KeptForms kept) {
        return kept.refusal(422)
                .map(refused -> new Sheet(kept.typed(), refused.errors()))
                .orElseGet(() -> of(kept.typed()));
    }

    static Sheet of(MultivaluedMap<String, String> typed) {
        return new Sheet(typed, List.of());
    }

    /** The same form with this value where nothing was typed. */
    Sheet or(String field, Object value) {
        if (!typed.containsKey(field)) {
            typed.putSingle(field, String.valueOf(value));
        }
        return this;
    }

    Sheet with(String field, Object value) {
        typed.putSingle(field, String.valueOf(value));
        return this;
    }

    public String text(String field) {
        var text = typed.getFirst(field);
        return text == null ? "" : text.strip();
    }

    public boolean is(String field, String value) {
        return text(field).equals(value);
    }

    public boolean holds(String field, String value) {
        return typed.getOrDefault(field, List.of()).contains(value);
    }

    public boolean isWrong(String field) {
        return errors.stream().anyMatch(error -> field.equals(error.field()));
    }

    /** A day, or null when there is none that could be read. */
    LocalDate day(String field) {
        try {
            return text(field).isEmpty() ? null : LocalDate.parse(text(field));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
