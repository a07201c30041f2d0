package cn.zhizhen.report.advice;

import com.fasterxml.jackson.annotation.JsonProperty;

/** When a step can be taken: at once, within a year, later. */
public enum Horizon {
    @JsonProperty("now")
    NOW("now"),
    @JsonProperty("year")
    YEAR("year"),
    @JsonProperty("later")
    LATER("later");

    private final String id;

    Horizon(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
