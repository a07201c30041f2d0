package cn.zhizhen.assessment.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

    private static final Facts SMALL_CHEMICAL = Facts.of("small", "26", false);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"type":"process"} | process mixed | true
            {"type":"mixed"}   | process mixed | true
            {"type":"discrete"}| process mixed | false
            {}                 | process mixed | false
            {"type":null}      | process mixed | false
            {"type":true}      | yes           | true
            {"type":false}     | yes           | false
            {"type":false}     | no            | true
            {}                 | no            | false
            {"type":1}         | yes           | false
            """)
    void holds_is_needsOneOfTheOptions(String answers, String is, boolean expected) {
        var condition = new Condition("type", null, Arrays.asList(is.split(" ")), null);
        assertEquals(expected, condition.holds(Given.answers(answers), SMALL_CHEMICAL));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"total":1}     | 1   | true
            {"total":0}     | 1   | false
            {"total":0.99}  | 1   | false
            {"total":1.00}  | 1   | true
            {}              | 0   | false
            {"total":"7"}   | 1   | false
            """)
    void holds_atLeast_needsANumberThatHigh(String answers, BigDecimal atLeast, boolean expected) {
        var condition = new Condition("total", null, null, atLeast);
        assertEquals(expected, condition.holds(Given.answers(answers), SMALL_CHEMICAL));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            size,        small,  true
            size,        large,  false
            division,    26,     true
            division,    25,     false
            above-scale, no,     true
            above-scale, yes,    false
            colour,      red,    false
            """)
    void holds_fact_looksAtTheRegister(String fact, String is, boolean expected) {
        var condition = new Condition(null, fact, List.of(is), null);
        assertEquals(expected, condition.holds(Answers.none(), SMALL_CHEMICAL));
    }
}
