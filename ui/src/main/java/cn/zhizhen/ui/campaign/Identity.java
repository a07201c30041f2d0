package cn.zhizhen.ui.campaign;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** Which published document it is. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Identity(String id, String version) {}
