package cn.zhizhen.assessment.scoring;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why an indicator has no value. None of these is zero. */
public enum Absence {
    /** Asked, and not answered. */
    @JsonProperty("unanswered")
    UNANSWERED,
    /** The question does not concern this enterprise. */
    @JsonProperty("not-asked")
    NOT_ASKED,
    /** A share of nothing has no value. */
    @JsonProperty("zero-whole")
    ZERO_WHOLE,
    /** Answered: there is nothing to compare, so nothing is known and nothing earned. */
    @JsonProperty("no-data")
    NO_DATA
}
