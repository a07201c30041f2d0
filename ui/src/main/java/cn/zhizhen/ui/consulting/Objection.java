package cn.zhizhen.ui.consulting;

import cn.zhizhen.ui.refusal.Refused;
import java.util.ArrayList;
import java.util.List;

/** The reason for a return as it was typed, and what is missing before it can be sent. */
public record Objection(String comment, boolean confirmed, List<String> mistakes) {

    static final Objection BLANK = new Objection("", false, List.of());

    static Objection of(String comment, boolean confirmed) {
        var mistakes = new ArrayList<String>();
        if (comment.isBlank()) {
            mistakes.add("required");
        }
        if (!confirmed) {
            mistakes.add("unconfirmed");
        }
        return new Objection(comment, confirmed, mistakes);
    }

    /** The same once more with what the service found wrong with the comment; other refusals are not about it. */
    Objection refused(Refused refused) {
        var found = refused.errors().stream()
                .filter(error -> "comment".equals(error.field()))
                .map(error -> error.code())
                .toList();
        if (refused.status() != 422 || found.isEmpty()) {
            throw refused;
        }
        return new Objection(comment, confirmed, found);
    }

    public boolean isRefused() {
        return !mistakes.isEmpty();
    }

    public boolean isUnconfirmed() {
        return mistakes.contains("unconfirmed");
    }

    /** What is wrong with the comment, nothing when it is fine. */
    public String fault() {
        return mistakes.stream()
                .filter(mistake -> !"unconfirmed".equals(mistake))
                .findFirst()
                .orElse("");
    }
}
