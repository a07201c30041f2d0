package cn.zhizhen.ui.desk;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** How many of the questions that are asked have an answer. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Progress(int answered, int asked) {}
