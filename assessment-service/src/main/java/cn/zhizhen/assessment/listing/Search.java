package cn.zhizhen.assessment.listing;

import java.util.Locale;

/** What somebody typed to find a row, blanks around it left out. To be used in HQL as {@code like :q escape '!'}. */
public record Search(String typed) {

    public Search {
        typed = typed == null ? "" : typed.strip();
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
        return typed.toUpperCase(Locale.ROOT);
    }
}
