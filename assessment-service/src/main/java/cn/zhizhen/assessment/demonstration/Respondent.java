package cn.zhizhen.assessment.demonstration;

import cn.zhizhen.assessment.enterprise.Enterprise;
import cn.zhizhen.assessment.questionnaire.Answers;
import cn.zhizhen.assessment.questionnaire.Option;
import cn.zhizhen.assessment.questionnaire.Question;
import cn.zhizhen.assessment.questionnaire.Questionnaire;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers a questionnaire as an invented enterprise would. One hidden maturity between 0 and 1 makes its answers hang
 * together; levels follow the national distribution of self-diagnoses (58 % at level 1 or below, October 2024).
 */
final class Respondent {

    /** Mean yearly pay of production staff in larger enterprises of the region, 2023, in 万元 (official statistics). */
    private static final BigDecimal PAY = new BigDecimal("10.64");

    private final Enterprise enterprise;
    private final Trade trade;
    private final Dice dice;
    private final double maturity;
    private final Map<String, JsonNode> answers = new LinkedHashMap<>();

    Respondent(Enterprise enterprise, Trade trade, Dice dice) {
        this.enterprise = enterprise;
        this.trade = trade;
        this.dice = dice;
        var bySize = Map.of("large", 0.2, "medium", 0.08, "small", -0.02, "micro", -0.15);
        this.maturity = dice.around(0.42 + bySize.get(enterprise.size), 0.17, 0.02, 0.98);
    }

    Map<String, JsonNode> answer(Questionnaire questionnaire) {
        figures();
        new Books(enterprise, dice).enter(answers);
        questionnaire.questions().forEach(question -> {
            if (!answers.containsKey(question.answerId()) && question.derived() == null) {
                general(question);
            }
        });
        answers.put("posts", posts());
        questionnaire
                .notAsked(questionnaire.completed(new Answers(answers)), enterprise.facts())
                .forEach(question -> answers.remove(question.answerId()));
        return answers;
    }

    private void figures() {
        answers.put("industry-type", TextNode.valueOf(enterprise.industryType));
        answers.put("ownership", TextNode.valueOf(dice.chance(0.8) ? "private" : "state"));
        answers.put("accidents", TextNode.valueOf(dice.chance(0.9) ? "none" : "injury"));
        answers.put("maturity-grade", TextNode.valueOf(dice.chance(0.2 * maturity) ? "2" : "none"));
        var machines = Math.max(4, (int) (enterprise.employees * dice.around(0.55, 0.2, 0.15, 1.2)));
        share("equipment-total", machines, "equipment-digital", Trade.DIGITAL);
        answers.put(
                "equipment-networked",
                IntNode.valueOf(
                        Math.min(answers.get("equipment-digital").intValue(), part(machines, trade.networked()))));
        answers.put("equipment-over-10-years", IntNode.valueOf(part(machines, 34)));
        answers.put("robots", IntNode.valueOf(part(machines, 2)));
        answers.put("key-processes", processes());
        answers.put("dangerous-posts", BooleanNode.valueOf(dice.chance(0.85)));
        answers.put("platform-use", BooleanNode.valueOf(dice.chance(0.12 + 0.6 * maturity)));
        answers.put("remarks", TextNode.valueOf("演示数据，非真实企业。"));
    }

    /** Numbered, for the key processes of an invented firm are nobody's: what counts is how many are controlled. */
    private ArrayNode processes() {
        var rows = JsonNodeFactory.instance.arrayNode();
        var total = dice.between(4, 26);
        var controlled = part(total, trade.controlled());
        for (int number = 1; number <= total; number++) {
            rows.addObject()
                    .put("name", "演示工序" + number)
                    .put("control", number <= controlled ? "controlled" : "manual");
        }
        return rows;
    }

    private void share(String whole, int count, String part, double mean) {
        answers.put(whole, IntNode.valueOf(count));
        answers.put(part, IntNode.valueOf(part(count, mean)));
    }

    /** Part of a whole around a mean share that rises and falls with maturity. */
    private int part(int whole, double mean) {
        var share = dice.around(mean + (maturity - 0.45) * 70, 11, 0, 100);
        return (int) Math.round(whole * share / 100);
    }

    private void general(Question question) {
        switch (question.kind()) {
            case CHOICE ->
                answers.put(
                        question.id(), TextNode.valueOf(step(question.options()).id()));
            case CHOICES -> answers.put(question.id(), choices(question));
            case SCALE -> answers.put(question.id(), IntNode.valueOf(level()));
            case YES_NO -> answers.put(question.id(), BooleanNode.valueOf(dice.chance(maturity)));
            case COUNT, AMOUNT, RATE, TEXT, TABLE -> {
                if (question.required()) {
                    throw new IllegalStateException("No demonstration answer for " + question.id());
                }
            }
        }
    }

    /** Options are written from the least to the most, so maturity picks how far. */
    private Option step(List<Option> options) {
        var index = (int) Math.floor(dice.around(maturity * options.size(), 0.9, 0, options.size() - 0.01));
        return options.get(index);
    }

    private ArrayNode choices(Question question) {
        var chosen = JsonNodeFactory.instance.arrayNode();
        for (var option : question.options()) {
            if (!option.exclusive() && dice.chance(0.12 + 0.75 * maturity)) {
                chosen.add(option.id());
            }
        }
        if (chosen.isEmpty()) {
            question.options().stream().filter(Option::exclusive).findFirst().ifPresent(none -> chosen.add(none.id()));
        }
        return chosen;
    }

    /** 0 to 4: the bounds put 58 % of a middling enterprise's scenes at level 1 or below. */
    private int level() {
        var height = dice.around(maturity, 0.14, 0, 1);
        if (height < 0.2) {
            return 0;
        }
        if (height < 0.46) {
            return 1;
        }
        if (height < 0.62) {
            return 2;
        }
        return height < 0.8 ? 3 : 4;
    }

    private ArrayNode posts() {
        var rows = JsonNodeFactory.instance.arrayNode();
        for (var post : trade.posts()) {
            var row = rows.addObject();
            row.put("process", post.process());
            row.put("people-per-shift", dice.between(2, 9));
            row.put("shifts", enterprise.industryType.equals("process") ? 4 : 2);
            row.put("hazard", post.hazard());
            row.put("mechanisation", dice.chance(0.6) ? "manual" : "semi");
            row.put("cost-per-person", PAY);
        }
        return rows;
    }
}
