package cn.zhizhen.ui.administration;

import cn.zhizhen.ui.refusal.Problem;
import cn.zhizhen.ui.refusal.Refused;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** A form as it was typed, with what is wrong with its fields. */
public record Sheet(MultivaluedMap<String, String> typed, List<Problem.Error> errors) {

    static Sheet blank() {
        return of(new MultivaluedHashMap<>());
    }

    static Sheet of(MultivaluedMap<String, String> typed) {
        return new Sheet(typed, List.of());
    }

    Sheet with(String field, Object value) {
        typed.putSingle(field, String.valueOf(value));
        return this;
    }

    /** The same form with the reasons why it was not taken; refusals about anything else go on. */
    Sheet refused(Refused refused) {
        if (refused.status() != 422 || refused.errors().isEmpty()) {
            throw refused;
        }
        return new Sheet(typed, refused.errors());
    }

    Sheet refused(String field, String code) {
        return new Sheet(typed, List.of(new Problem.Error(field, null, code, null, null)));
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
