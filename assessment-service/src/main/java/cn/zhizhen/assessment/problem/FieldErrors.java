package cn.zhizhen.assessment.problem;

import cn.zhizhen.assessment.document.Characters;
import cn.zhizhen.assessment.document.PlainText;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with the fields of a request, so that a person mends all of it at once. */
public final class FieldErrors {

    /** One field and a stable word for what is wrong with it. */
    public record FieldError(String field, String code) {}

    private final List<FieldError> errors = new ArrayList<>();

    public void require(boolean holds, String field, String code) {
        if (!holds) {
            errors.add(new FieldError(field, code));
        }
    }

    /** A text whose length, in characters that can be seen, lies between two bounds, both inclusive. */
    public void text(String field, String text, int shortest, int longest) {
        var visible = PlainText.lines(text);
        if (visible.isEmpty()) {
            errors.add(new FieldError(field, "required"));
            return;
        }
        var length = visible.codePointCount(0, visible.length());
        require(Characters.areReadable(text), field, "unreadable-character");
        require(length >= shortest, field, "too-short");
        require(length <= longest, field, "too-long");
    }

    /** Refuses these, which stand against what is there already, and others of the same request in one answer. */
    public void among(FieldErrors others) {
        if (others.errors.isEmpty() && !errors.isEmpty()) {
            throw Problems.problem(409, errors.get(0).code(), "Somebody else has this already.")
                    .with("errors", errors)
                    .build();
        }
        others.errors.addAll(errors);
        others.refuse();
    }

    public void refuse() {
        if (!errors.isEmpty()) {
            throw refusal();
        }
    }

    public RuntimeException refusal() {
        return Problems.unprocessable("invalid", "Some fields need another look.", errors);
    }
}
