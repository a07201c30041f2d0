package cn.zhizhen.report.text;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.function.UnaryOperator;

/** A text in both languages of the suite. */
public record Text(String zh, String en) {

    public String in(Language language) {
        var wanted = language == Language.EN ? en : zh;
        return wanted == null || wanted.isBlank() ? (zh == null ? "" : zh) : wanted;
    }

    public Text map(UnaryOperator<String> change) {
        return new Text(change.apply(zh), change.apply(en));
    }

    @JsonIgnore
    public boolean isComplete() {
        return zh != null && !zh.isBlank() && en != null && !en.isBlank();
    }
}
