package cn.zhizhen.report.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

/** The sample pulled to its edges: what real enterprises send and a layout must bear. */
final class Variants {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static final String LONG_NAME = "内蒙古自治区乌兰察布市察哈尔右翼前旗天皮山冶金化工工业园区恒泰新型合金材料与余热综合利用循环经济科技发展股份有限责任公司（集团）";

    private Variants() {}

    /** @param name may hold an escape such as {@code \\ud842}, as it stands in JSON */
    static String named(String name) {
        return changed(root -> ((ObjectNode) root.get("enterprise")).put("name", "#name#"))
                .replace("#name#", name);
    }

    static String longName() {
        return changed(root -> {
            ((ObjectNode) root.get("enterprise")).put("name", LONG_NAME);
            ((ObjectNode) root.get("enterprise").get("region").get("name")).put("zh", "莫力达瓦达斡尔族自治旗");
        });
    }

    /** Nothing of what the region asks for was answered. */
    static String withoutHeadlines() {
        return changed(root -> {
            for (var outcome : root.get("outcomes")) {
                outcome.get("indicators").forEach(indicator -> unknown((ObjectNode) indicator));
                outcome.get("dimensions")
                        .forEach(dimension ->
                                ((ObjectNode) dimension).putNull("score").putNull("share"));
                outcome.get("ladder").forEach(rung -> {
                    ((ObjectNode) rung).put("met", false);
                    rung.get("checks")
                            .forEach(check ->
                                    ((ObjectNode) check).put("met", false).putNull("actual"));
                });
                ((ObjectNode) outcome).putNull("score").putNull("level");
                ((ObjectNode) outcome)
                        .putArray("unanswered")
                        .add("equipment-total")
                        .add("equipment-digital")
                        .add("key-processes-total");
            }
            var answers = (ObjectNode) root.get("answers");
            answers.removeAll();
        });
    }

    static String withoutPosts() {
        return changed(root -> {
            var answers = (ObjectNode) root.get("answers");
            answers.put("dangerous-posts", false);
            answers.remove("posts");
            answers.remove("replacement-plan");
            ((ArrayNode) root.get("notAsked")).add("posts").add("replacement-plan");
        });
    }

    /** A large firm under a card made for small ones, with nothing to compare its energy with. */
    static String madeForOthers() {
        return changed(root -> {
            for (var outcome : root.get("outcomes")) {
                if (outcome.get("scorecard").get("id").asText().equals("miit-sme-2024")) {
                    ((ObjectNode) outcome)
                            .putObject("note")
                            .put("zh", "大型企业的结果仅供参照。")
                            .put("en", "Only a reference for large firms.");
                    outcome.get("indicators").forEach(indicator -> {
                        if (indicator.get("id").asText().equals("energy-intensity")) {
                            ((ObjectNode) indicator)
                                    .put("absence", "no-data")
                                    .putNull("value")
                                    .putNull("points");
                        }
                    });
                }
            }
        });
    }

    static String atMaximum() {
        return changed(root -> {
            for (var outcome : root.get("outcomes")) {
                outcome.get("indicators").forEach(indicator -> full((ObjectNode) indicator));
                outcome.get("dimensions")
                        .forEach(dimension ->
                                ((ObjectNode) dimension).put("share", 100).set("score", dimension.get("max")));
                outcome.get("ladder").forEach(Variants::reached);
                top((ObjectNode) outcome);
            }
        });
    }

    /** Every question is answered, and not even the first level or stage is reached. */
    static String levelZero() {
        return changed(root -> {
            for (var outcome : root.get("outcomes")) {
                outcome.get("ladder").forEach(rung -> ((ObjectNode) rung).put("met", false));
                if (outcome.hasNonNull("level")) {
                    ((ObjectNode) outcome)
                            .putObject("level")
                            .put("level", 0)
                            .<ObjectNode>set(
                                    "label",
                                    JSON.createObjectNode().put("zh", "未定级").put("en", "No level"))
                            .putNull("name")
                            .putNull("meaning");
                }
            }
        });
    }

    /** A platform is used; what a share of enterprises asks for is neither attained nor missed by it. */
    static String platformUser() {
        return changed(root -> {
            ((ObjectNode) root.get("answers")).put("platform-use", true);
            for (var indicator : root.get("outcomes").get(0).get("indicators")) {
                if (indicator.get("id").asText().equals("platform-use")) {
                    ((ObjectNode) indicator)
                            .put("value", 100)
                            .put("numerator", 1)
                            .put("denominator", 1)
                            .putNull("absence");
                }
            }
        });
    }

    static String withTwelvePosts() {
        return changed(root -> {
            var posts = ((ObjectNode) root.get("answers")).putArray("posts");
            for (int i = 1; i <= 12; i++) {
                posts.addObject()
                        .put("process", "第" + i + "号矿热炉出铁口开眼堵眼捅眼清口扒渣浇铸脱模精整破碎与吊运综合作业岗位")
                        .put("people-per-shift", 500)
                        .put("shifts", 5)
                        .put("hazard", "height-confined")
                        .put("cost-per-person", 99.99);
            }
        });
    }

    private static void unknown(ObjectNode indicator) {
        for (var field : new String[] {"value", "numerator", "denominator", "points"}) {
            indicator.putNull(field);
        }
        indicator.put("absence", "unanswered");
        if (indicator.hasNonNull("target")) {
            ((ObjectNode) indicator.get("target"))
                    .putNull("gap")
                    .putNull("missing")
                    .put("attained", false);
        }
        indicator
                .get("next")
                .forEach(goal ->
                        ((ObjectNode) goal).putNull("gap").putNull("missing").put("attained", false));
    }

    private static void full(ObjectNode indicator) {
        if (indicator.get("unit").asText().equals("%")) {
            indicator.put("value", 100).set("numerator", indicator.get("denominator"));
        } else if (indicator.hasNonNull("max")) {
            indicator.set("value", indicator.get("max"));
        }
        if (indicator.hasNonNull("points")) {
            indicator.set("points", indicator.get("max"));
        }
        if (indicator.hasNonNull("target")) {
            attained((ObjectNode) indicator.get("target"));
        }
        indicator.get("next").forEach(goal -> attained((ObjectNode) goal));
    }

    private static void attained(ObjectNode goal) {
        goal.put("attained", true);
        if (goal.hasNonNull("gap")) {
            goal.put("gap", 0).put("missing", 0);
        }
    }

    private static void reached(JsonNode rung) {
        ((ObjectNode) rung).put("met", true);
        rung.get("checks")
                .forEach(check -> ((ObjectNode) check).put("met", true).set("actual", check.get("required")));
    }

    private static void top(ObjectNode outcome) {
        var ladder =
                StreamSupport.stream(outcome.get("ladder").spliterator(), false).toList();
        if (!ladder.isEmpty()) {
            var rung = ladder.get(ladder.size() - 1);
            var level = ((ObjectNode) outcome.get("level"))
                    .put("level", rung.get("level").asInt());
            level.set("label", rung.get("label"));
            level.set("name", rung.get("name"));
        }
        if (outcome.hasNonNull("max")) {
            outcome.set("score", outcome.get("max"));
        }
    }

    private static String changed(Consumer<ObjectNode> change) {
        try {
            var root = (ObjectNode) JSON.readTree(Samples.snapshot());
            change.accept(root);
            return JSON.writeValueAsString(root);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
