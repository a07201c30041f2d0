package cn.zhizhen.ui.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** What is known of the enterprise when a text is chosen: its facts and the answers so far. */
public record Situation(Map<String, String> facts, Map<String, JsonNode> answers) {}
