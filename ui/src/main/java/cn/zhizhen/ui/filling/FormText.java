package cn.zhizhen.ui.filling;

import cn.zhizhen.ui.questionnaire.Given;
import cn.zhizhen.ui.questionnaire.Question;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** An answer written as the fields of its question would send it. */
final class FormText {

    private FormText() {}

    static String of(Question question, JsonNode value) {
        return String.join("&", pairs(question.answer(), question, value));
    }

    private static List<String> pairs(String name, Question question, JsonNode value) {
        var pairs = new ArrayList<String>();
        if (value == null || value.isNull()) {
            return pairs;
        }
        switch (question.kind()) {
            case "choices" -> value.forEach(option -> pairs.add(pair(name, option.asText())));
            case "yes-no" -> pairs.add(pair(name, value.asBoolean() ? "yes" : "no"));
            case "table" -> {
                for (int row = 0; row < value.size(); row++) {
                    for (var column : question.columns()) {
                        var cell = name + "." + row + "." + column.id();
                        pairs.addAll(pairs(cell, column, value.get(row).get(column.id())));
                    }
                }
            }
            default -> pairs.add(pair(name, Given.text(value)));
        }
        return pairs;
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
