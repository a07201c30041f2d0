package cn.zhizhen.assessment.document;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A text in both languages of the suite; Chinese is what is shown unless somebody asks for English. */
public record Text(String zh, String en) {

    @JsonIgnore
    public boolean isComplete() {
        return zh != null && !zh.isBlank() && en != null && !en.isBlank();
    }
}
