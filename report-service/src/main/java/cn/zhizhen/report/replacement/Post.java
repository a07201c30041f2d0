package cn.zhizhen.report.replacement;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** A dangerous, dirty or heavy post. Its establishment (定员) is the people of one shift times the shifts. */
public record Post(String process, int peoplePerShift, int shifts, String hazard, Optional<BigDecimal> costPerPerson) {

    static Stream<Post> of(JsonNode row) {
        var people = row.path("people-per-shift");
        var shifts = row.path("shifts");
        return people.isNumber() && shifts.isNumber()
                ? Stream.of(new Post(
                        row.path("process").asText(""),
                        people.intValue(),
                        shifts.intValue(),
                        row.path("hazard").asText(""),
                        Optional.of(row.path("cost-per-person"))
                                .filter(JsonNode::isNumber)
                                .map(JsonNode::decimalValue)))
                : Stream.empty();
    }

    public int establishment() {
        return peoplePerShift * shifts;
    }

    /** In 万元 a year; empty when nobody said what a person costs. */
    public Optional<BigDecimal> yearlyCost() {
        return costPerPerson.map(cost -> cost.multiply(BigDecimal.valueOf(establishment())));
    }
}
