package cn.zhizhen.assessment.scoring;

import cn.zhizhen.assessment.document.DocumentReader;
import cn.zhizhen.assessment.questionnaire.Answers;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The answers that the stage cards read, in the shorthand of docs/integration-stage.md. */
final class StageAnswers {

    private static final Scorecard CARD = DocumentReader.read("scorecards/integration-stage/2.yaml", Scorecard.class);

    private static final List<String> SECURITY = List.of("rules", "products", "risk-assessment");
    private static final Map<String, List<String>> QUARTERS = Map.of(
            "network", List.of("shop-floor-control", "system-interconnect", "5g-industrial", "full-coverage"),
            "network-security", List.of(SECURITY.get(0), SECURITY.get(1), SECURITY.get(2), "boundary-control"),
            "data-security", List.of(SECURITY.get(0), SECURITY.get(1), SECURITY.get(2), "data-ledger"));
    private static final List<String> SYSTEMS = List.of("none", "single", "several", "most", "all");
    private static final List<String> SCENES = CARD.groups().get("scenes");
    private static final List<String> INTEGRATION = CARD.groups().get("integration");

    private StageAnswers() {}

    static Answers of(String rates, String quarters, String scenes, String integration, String innovation) {
        var given = new HashMap<String, JsonNode>();
        rates(given, rates.split(" "));
        quarters(given, quarters.split(" "));
        scenes(given, scenes);
        levels(given, INTEGRATION, integration.split(" "));
        innovation(given, innovation.split(" "));
        return new Answers(given);
    }

    private static void rates(Map<String, JsonNode> given, String[] rates) {
        var parts = List.of("equipment-digital", "equipment-networked", "key-processes-controlled");
        var wholes = List.of("equipment-total", "equipment-total", "key-processes-total");
        for (int i = 0; i < rates.length; i++) {
            if (rates[i].equals("0/0")) {
                given.put(wholes.get(i), IntNode.valueOf(0));
            } else if (!rates[i].equals("?")) {
                given.put(wholes.get(i), IntNode.valueOf(10_000));
                given.put(
                        parts.get(i),
                        IntNode.valueOf(
                                new BigDecimal(rates[i]).movePointRight(2).intValueExact()));
            }
        }
    }

    private static void quarters(Map<String, JsonNode> given, String[] quarters) {
        var ids = List.of("network", "information-systems", "network-security", "data-security");
        for (int i = 0; i < quarters.length; i++) {
            if (quarters[i].equals("?")) {
                continue;
            }
            var reached = Integer.parseInt(quarters[i]);
            var id = ids.get(i);
            given.put(
                    id,
                    id.equals("information-systems") ? TextNode.valueOf(SYSTEMS.get(reached)) : options(id, reached));
        }
    }

    private static JsonNode options(String id, int reached) {
        var chosen = JsonNodeFactory.instance.arrayNode();
        QUARTERS.get(id).subList(0, reached).forEach(chosen::add);
        return chosen.isEmpty() ? chosen.add("none") : chosen;
    }

    private static void scenes(Map<String, JsonNode> given, String scenes) {
        if (scenes == null) {
            return;
        }
        var next = SCENES.iterator();
        for (var group : scenes.split(" ")) {
            var times = Integer.parseInt(group.split("x")[0]);
            for (int i = 0; i < times; i++) {
                given.put(next.next(), IntNode.valueOf(Integer.parseInt(group.split("x")[1])));
            }
        }
    }

    private static void levels(Map<String, JsonNode> given, List<String> ids, String[] levels) {
        for (int i = 0; i < levels.length; i++) {
            if (!levels[i].equals("?")) {
                given.put(ids.get(i), IntNode.valueOf(Integer.parseInt(levels[i])));
            }
        }
    }

    private static void innovation(Map<String, JsonNode> given, String[] answers) {
        levels(given, List.of("integration-chain"), new String[] {answers[0]});
        if (!answers[1].equals("?")) {
            given.put("platform-use", BooleanNode.valueOf(answers[1].equals("yes")));
        }
        if (answers.length > 2 && !answers[2].equals("?")) {
            given.put("integration-standard", TextNode.valueOf(answers[2]));
        }
    }
}
