package cn.zhizhen.ui.filling;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** What is known of the enterprise when a text is chosen: its facts and the answers so far. */
record Situation(Map<String, String> facts, Map<String, JsonNode> answers) {}
