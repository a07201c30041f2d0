package cn.zhizhen.report.document;

import cn.zhizhen.report.assessment.Questionnaire.Question;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Says an answer in the words of its question, with the unit. */
record Answered(Question question, Voice voice) {

    String say(JsonNode value) {
        return switch (question.kind()) {
            case "count", "amount", "rate" -> value.isNumber() ? measured(value) : value.asText();
            case "choice" -> option(value.asText());
            case "choices" ->
                voice.list(elements(value).stream()
                        .map(JsonNode::asText)
                        .map(this::option)
                        .toList());
            case "scale" -> level(value.asInt());
            case "yes-no" -> voice.say(value.asBoolean() ? "common.yes" : "common.no");
            case "table" -> elements(value).stream().map(this::line).collect(Collectors.joining("\n"));
            default -> value.asText();
        };
    }

    private String measured(JsonNode value) {
        var number = voice.number(value.decimalValue());
        return question.unit() == null ? number : number + " " + voice.of(question.unit());
    }

    private String option(String id) {
        return question.option(id).map(voice::of).orElse(id);
    }

    private String level(int level) {
        var levels = question.levels();
        return level < 0 || level >= levels.size()
                ? String.valueOf(level)
                : voice.say("common.scale", level, voice.of(levels.get(level)));
    }

    private String line(JsonNode row) {
        return question.columns().stream()
                .filter(column -> row.hasNonNull(column.id()))
                .map(column -> column.kind().equals("text")
                        ? row.path(column.id()).asText()
                        : voice.say(
                                "common.cell",
                                voice.of(column.label()),
                                new Answered(column, voice).say(row.path(column.id()))))
                .collect(Collectors.joining(voice.chinese() ? "，" : ", "));
    }

    private static List<JsonNode> elements(JsonNode value) {
        return StreamSupport.stream(value.spliterator(), false).toList();
    }
}
