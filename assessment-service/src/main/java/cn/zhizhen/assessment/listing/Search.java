package cn.zhizhen.assessment.listing;

import cn.zhizhen.assessment.classification.CreditCode;
import cn.zhizhen.assessment.document.PlainText;

/** What somebody typed to find a row, blanks around it left out. To be used in HQL as {@code like :q escape '!'}. */
public record Search(String typed) {

    public Search {
        typed = PlainText.line(typed);
    }

    public boolean isEmpty() {
        return typed.isEmpty();
    }

    /** The pattern that finds it anywhere; its own wildcards stand for themselves. */
    public String anywhere() {
        return "%" + typed.replaceAll("([!%_])", "!$1") + "%";
    }

    /** As a unified social credit code is written. */
    public String code() {
        return CreditCode.normalised(typed);
    }
}
