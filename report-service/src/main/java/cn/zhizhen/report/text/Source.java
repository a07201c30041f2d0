package cn.zhizhen.report.text;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a figure or a sentence comes from, and how firm it is. */
public record Source(Label label, Text text) {

    public enum Label {
        @JsonProperty("official")
        OFFICIAL,
        @JsonProperty("third-party")
        THIRD_PARTY,
        @JsonProperty("vendor")
        VENDOR,
        @JsonProperty("case")
        CASE,
        @JsonProperty("common-knowledge")
        COMMON_KNOWLEDGE,
        @JsonProperty("derived")
        DERIVED,
        @JsonProperty("own")
        OWN
    }
}
