package cn.zhizhen.ui.session;

import cn.zhizhen.ui.kept.KeptForms;
import cn.zhizhen.ui.refusal.Problem;
import cn.zhizhen.ui.refusal.Refused;
import java.util.List;

/** What is wrong with a password that somebody chose; only the first mistake is told, since all fields are typed again. */
public record PasswordMistake(String field, String code, long minutes) {

    private static final PasswordMistake NONE = new PasswordMistake("", "", 0);

    static PasswordMistake of(KeptForms kept) {
        return kept.refusal(422, 429)
                .map(refused -> refused.errors().isEmpty()
                        ? new PasswordMistake("current", refused.code(), refused.minutesToWait())
                        : new PasswordMistake(
                                refused.errors().get(0).field(),
                                refused.errors().get(0).code(),
                                0))
                .orElse(NONE);
    }

    static void requireSame(String chosen, String again) {
        if (!chosen.equals(again)) {
            throw new Refused(
                    422, new Problem("invalid", List.of(Problem.Error.of("again", "not-the-same"))), "", null);
        }
    }

    public boolean isThere() {
        return !code.isEmpty();
    }

    public boolean isIn(String name) {
        return field.equals(name);
    }
}
