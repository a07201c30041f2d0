package cn.zhizhen.assessment.register;

import cn.zhizhen.assessment.document.PlainText;
import cn.zhizhen.assessment.enterprise.EnterpriseFacts;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** Facts that are to be corrected, and why. What is left out stays; an empty class takes the class back. */
public record Correction(
        String name,
        String region,
        String division,
        String industryClass,
        String industryType,
        Integer employees,
        BigDecimal revenue,
        Boolean aboveScale,
        String reason) {

    public Correction {
        reason = PlainText.lines(reason);
    }

    EnterpriseFacts over(EnterpriseFacts facts) {
        return new EnterpriseFacts(
                facts.code(),
                or(name, facts.name()),
                or(region, facts.region()),
                or(division, facts.division()),
                industryClass == null ? classWithin(facts) : industryClass,
                or(industryType, facts.industryType()),
                or(employees, facts.employees()),
                or(revenue, facts.revenue()),
                or(aboveScale, facts.aboveScale()));
    }

    /** Those that the form asks as well, as answers to its questions. */
    Map<String, JsonNode> answers() {
        var answers = new HashMap<String, JsonNode>();
        if (employees != null) {
            answers.put("employees", IntNode.valueOf(employees));
        }
        if (revenue != null) {
            answers.put("revenue", DecimalNode.valueOf(revenue));
        }
        if (industryType != null) {
            answers.put("industry-type", TextNode.valueOf(industryType));
        }
        return answers;
    }

    /** A class belongs to its division and does not outlast it. */
    private String classWithin(EnterpriseFacts facts) {
        return division == null || division.equals(facts.division()) ? facts.industryClass() : null;
    }

    private static <T> T or(T given, T known) {
        return given == null ? known : given;
    }
}
