package cn.zhizhen.ui.result;

import cn.zhizhen.ui.page.Text;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** Where a figure or a rule comes from, and how firm that is. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Source(String label, Text text) {}
