package cn.zhizhen.ui.consulting;

import cn.zhizhen.ui.kept.KeptForms;
import cn.zhizhen.ui.refusal.Problem;
import cn.zhizhen.ui.refusal.Refused;
import java.util.ArrayList;
import java.util.List;

/** The reason for a return as it was typed, and what is missing before it can be sent. */
public record Objection(String comment, boolean confirmed, List<String> mistakes) {

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

    /** What was typed before, with what was found wrong with it; of other refusals the layout speaks. */
    static Objection of(KeptForms kept) {
        var comment = kept.typed().getFirst("comment");
        return new Objection(
                comment == null ? "" : comment,
                kept.typed().containsKey("confirmation"),
                kept.refusal(422).stream()
                        .flatMap(refused -> refused.errors().stream())
                        .map(Problem.Error::code)
                        .toList());
    }

    Refused refusal() {
        return Refused.of(
                422,
                "invalid",
                mistakes.stream()
                        .map(mistake -> Problem.Error.of("comment", mistake))
                        .toArray(Problem.Error[]::new));
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
