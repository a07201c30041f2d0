package cn.zhizhen.assessment.questionnaire;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a question takes for an answer. */
public enum Kind {
    @JsonProperty("count")
    COUNT,
    @JsonProperty("amount")
    AMOUNT,
    @JsonProperty("rate")
    RATE,
    @JsonProperty("choice")
    CHOICE,
    @JsonProperty("choices")
    CHOICES,
    @JsonProperty("scale")
    SCALE,
    @JsonProperty("yes-no")
    YES_NO,
    @JsonProperty("text")
    TEXT,
    @JsonProperty("table")
    TABLE
}
