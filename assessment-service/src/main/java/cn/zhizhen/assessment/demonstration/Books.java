package cn.zhizhen.assessment.demonstration;

import cn.zhizhen.assessment.enterprise.Enterprise;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/** The invented accounts of an invented enterprise; one in six keeps none to compare and says so. */
record Books(Enterprise enterprise, Dice dice) {

    void enter(Map<String, JsonNode> answers) {
        answers.put("employees", IntNode.valueOf(enterprise.employees));
        answers.put("revenue", DecimalNode.valueOf(enterprise.revenue));
        var before = times(enterprise.revenue, dice.around(0.96, 0.06, 0.8, 1.15));
        answers.put("revenue-year-before", DecimalNode.valueOf(before));
        var earlier = times(before, dice.around(0.96, 0.06, 0.8, 1.15));
        answers.put("revenue-two-years-before", DecimalNode.valueOf(earlier));
        answers.put(
                "digital-investment-3y",
                DecimalNode.valueOf(
                        times(enterprise.revenue.add(before).add(earlier), dice.around(0.017, 0.012, 0.0005, 0.09))));
        answers.put("employees-year-before", IntNode.valueOf((int)
                (enterprise.employees * dice.around(1, 0.05, 0.8, 1.2))));
        var cost = dice.around(0.83, 0.05, 0.6, 0.98);
        answers.put("cost", DecimalNode.valueOf(times(enterprise.revenue, cost)));
        answers.put("cost-year-before", DecimalNode.valueOf(times(before, cost * dice.around(1, 0.02, 0.9, 1.1))));
        if (dice.chance(0.83)) {
            var intensity = enterprise.industryType.equals("process") ? 1.4 : 0.06;
            answers.put("energy-use", DecimalNode.valueOf(times(enterprise.revenue, intensity)));
            answers.put(
                    "energy-use-year-before",
                    DecimalNode.valueOf(times(before, intensity * dice.around(1.01, 0.03, 0.9, 1.1))));
            var rate = dice.around(96, 2, 88, 99.8);
            answers.put("pass-rate-last-year", percent(rate));
            answers.put("pass-rate-year-before", percent(rate - dice.around(0.15, 0.3, -0.8, 1)));
        } else {
            List.of("energy-intensity", "pass-rate")
                    .forEach(effect -> answers.put(effect, TextNode.valueOf("no-data")));
        }
    }

    private static BigDecimal times(BigDecimal amount, double factor) {
        return amount.multiply(BigDecimal.valueOf(factor)).setScale(0, RoundingMode.HALF_UP);
    }

    private static JsonNode percent(double value) {
        return DecimalNode.valueOf(BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP));
    }
}
