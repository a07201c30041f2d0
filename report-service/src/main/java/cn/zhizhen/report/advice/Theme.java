package cn.zhizhen.report.advice;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What advice is about; each theme is one file under {@code advice/}. */
public enum Theme {
    @JsonProperty("factory")
    FACTORY("factory"),
    @JsonProperty("equipment")
    EQUIPMENT("equipment"),
    @JsonProperty("key-processes")
    KEY_PROCESSES("key-processes"),
    @JsonProperty("replacement")
    REPLACEMENT("replacement"),
    @JsonProperty("integration")
    INTEGRATION("integration"),
    @JsonProperty("platform")
    PLATFORM("platform"),
    @JsonProperty("security")
    SECURITY("security"),
    @JsonProperty("organisation")
    ORGANISATION("organisation"),
    @JsonProperty("green")
    GREEN("green"),
    @JsonProperty("scenes")
    SCENES("scenes");

    private final String id;

    Theme(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public String file() {
        return "advice/" + id + ".yaml";
    }
}
