package cn.zhizhen.assessment.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from other answers: counts of rows, sums, and the direction between two years. */
class DerivationTest {

    private static final Derivation ALL = rows(null);
    private static final Derivation CONTROLLED = rows("control", "controlled");
    private static final Derivation COST = change(List.of("cost-before", "revenue-before"), List.of("cost", "revenue"));

    @Test
    void rows_areCounted_andThoseOfAnOption() {
        var answers = Given.answers("""
                {"list": [{"name": "冶炼", "control": "controlled"}, {"name": "出炉", "control": "manual"}, {"name": "配料"}]}""");
        assertEquals(Optional.of(Given.json("3")), ALL.of(answers));
        assertEquals(Optional.of(Given.json("1")), CONTROLLED.of(answers));
    }

    @Test
    void rows_ofNoTableOrAnEmptyOne_sayNothing() {
        assertEquals(Optional.empty(), ALL.of(Answers.none()));
        assertEquals(Optional.empty(), ALL.of(Given.answers("{\"list\": []}")));
    }

    @Test
    void sum_needsEveryAddend() {
        var three = new Derivation(null, null, null, List.of("a", "b", "c"), null);
        assertEquals(
                Optional.of(new BigDecimal("60.75")),
                three.of(Given.answers("{\"a\": 10.5, \"b\": 0, \"c\": 50.25}")).map(JsonNode::decimalValue));
        assertEquals(Optional.empty(), three.of(Given.answers("{\"a\": 10.5, \"c\": 50.25}")));
    }

    /** A tenth more or less than one percent decides, on exact fractions. */
    @ParameterizedTest
    @CsvSource({
        "80, 100, 80.8, 100, flat",
        "80, 100, 80.81, 100, rose",
        "80, 100, 79.2, 100, flat",
        "80, 100, 79.19, 100, fell",
        "80, 100, 160, 200, flat",
        "80, 100, 160, 100, rose",
        "1, 3, 2, 6, flat",
        "0, 100, 0, 100, flat",
        "0, 100, 1, 100, rose",
    })
    void change_comparesTheFractions(
            String cost, String revenue, String laterCost, String laterRevenue, String direction) {
        var answers = Given.answers("""
                {"cost-before": %s, "revenue-before": %s, "cost": %s, "revenue": %s}""".formatted(cost, revenue, laterCost, laterRevenue));
        assertEquals(Optional.of(direction), COST.of(answers).map(JsonNode::textValue));
    }

    /** A firm that opened last year has nothing to compare with. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"cost-before\": 80, \"cost\": 90, \"revenue\": 100}",
                "{\"cost-before\": 0, \"revenue-before\": 0, \"cost\": 90, \"revenue\": 100}",
                "{\"cost-before\": 80, \"revenue-before\": 100, \"cost\": 90, \"revenue\": 0}",
                "{\"revenue-before\": 100, \"cost\": 90, \"revenue\": 100}",
                "{\"cost-before\": 80, \"revenue-before\": 100, \"revenue\": 100}",
            })
    void change_withoutAYear_isNotDerived(String answers) {
        assertEquals(Optional.empty(), COST.of(Given.answers(answers)));
    }

    @Test
    void change_ofPlainNumbers_needsNoWhole() {
        var rate = change(List.of("before"), List.of("after"));
        assertEquals(
                Optional.of("rose"),
                rate.of(Given.answers("{\"before\": 90, \"after\": 91}")).map(JsonNode::textValue));
    }

    private static Derivation rows(String where, String... is) {
        return new Derivation("list", where, List.of(is), null, null);
    }

    private static Derivation change(List<String> from, List<String> to) {
        return new Derivation(null, null, null, null, new Derivation.Change(from, to, BigDecimal.ONE));
    }
}
