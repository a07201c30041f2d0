package cn.zhizhen.assessment.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhizhen.assessment.questionnaire.Facts;
import cn.zhizhen.assessment.questionnaire.Given;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            {"part":0,"whole":250}       | -    | 0.00   | -
            {"part":1,"whole":3}         | -    | 33.33  | -
            {"part":2,"whole":3}         | -    | 66.67  | -
            {"part":1,"whole":800}       | -    | 0.13   | -
            {"part":250,"whole":250}     | -    | 100.00 | -
            {"part":0,"whole":0}         | -    | -      | ZERO_WHOLE
            {"whole":0}                  | -    | -      | ZERO_WHOLE
            {"whole":0}                  | part | -      | ZERO_WHOLE
            {"whole":250}                | -    | -      | UNANSWERED
            {"part":100}                 | -    | -      | UNANSWERED
            {}                           | -    | -      | UNANSWERED
            {"part":null,"whole":250}    | -    | -      | UNANSWERED
            {"whole":250}                | part | -      | NOT_ASKED
            {}                           | whole part | - | NOT_ASKED
            """)
    void rate_shareOrReasonForNone(String answers, String notAsked, String value, Absence absence) {
        assertMeasured(new Measure.Rate("part", "whole"), answers, notAsked, value, absence);
    }

    @Test
    void rate_keepsNumeratorDenominatorAndPath() {
        var measured = new Measure.Rate("part", "whole").of(filling("{\"part\":100,\"whole\":250}", null));
        assertEquals(new BigDecimal(100), measured.numerator());
        assertEquals(new BigDecimal(250), measured.denominator());
        assertEquals(
                List.of("part", "whole"),
                measured.path().stream().map(Measured.Step::answer).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            {"a":["none"]}         | - | 0     | -
            {"a":["rules"]}        | - | 1.25  | -
            {"a":["rules","tools"]}| - | 3.75  | -
            {"a":"tools"}          | - | 2.5   | -
            {"a":["unheard-of"]}   | - | 0     | -
            {"a":"nothing"}        | - | -     | NO_DATA
            {"a":[]}               | - | -     | UNANSWERED
            {"a":null}             | - | -     | UNANSWERED
            {}                     | - | -     | UNANSWERED
            {}                     | a | -     | NOT_ASKED
            """)
    void options_sumOfPointsOrReasonForNone(String answers, String notAsked, String value, Absence absence) {
        var points = Map.of("none", BigDecimal.ZERO, "rules", new BigDecimal("1.25"), "tools", new BigDecimal("2.5"));
        assertMeasured(new Measure.Options("a", points, "nothing"), answers, notAsked, value, absence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            {"a":0} | - | 0 | -
            {"a":4} | - | 4 | -
            {}      | - | - | UNANSWERED
            {}      | a | - | NOT_ASKED
            """)
    void level_asChosen(String answers, String notAsked, String value, Absence absence) {
        assertMeasured(new Measure.Level("a"), answers, notAsked, value, absence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            {"a":0} | - | 0.00   | -
            {"a":1} | - | 50.00  | -
            {"a":2} | - | 100.00 | -
            {"a":4} | - | 100.00 | -
            {}      | - | -      | UNANSWERED
            {}      | a | -      | NOT_ASKED
            """)
    void towards_higherLevelsCountAsTheFullOne(String answers, String notAsked, String value, Absence absence) {
        assertMeasured(new Measure.Towards("a", new BigDecimal(2), null), answers, notAsked, value, absence);
    }

    /** Not asked because what lies beside it is too low: there is none. Not asked because that is open: nobody knows. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            {"a":1,"b":2} | - | 50.00 | -
            {"b":1}       | a | 0.00  | -
            {"b":1}       | - | -     | UNANSWERED
            {}            | a | -     | UNANSWERED
            """)
    void towards_besideWhatIsNotThereYet_isNone(String answers, String notAsked, String value, Absence absence) {
        assertMeasured(new Measure.Towards("a", new BigDecimal(2), "b"), answers, notAsked, value, absence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            {"a":true}  | - | 100.00 | -
            {"a":false} | - | 0.00   | -
            {}          | - | -      | UNANSWERED
            {}          | a | -      | NOT_ASKED
            """)
    void yesNo_noIsZeroAndSilenceIsNot(String answers, String notAsked, String value, Absence absence) {
        assertMeasured(new Measure.YesNo("a"), answers, notAsked, value, absence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            {"a":4,"b":3,"c":0} | -     | 33.33  | -
            {"a":4,"b":4}       | c     | 100.00 | -
            {"a":3}             | -     | 0.00   | -
            {}                  | -     | -      | UNANSWERED
            {}                  | a b   | -      | UNANSWERED
            {}                  | a b c | -      | NOT_ASKED
            """)
    void share_countsOnlyWhatIsKnown(String answers, String notAsked, String value, Absence absence) {
        var rule = new Measure.ShareAtLevel(List.of("a", "b", "c"), new BigDecimal(4));
        assertMeasured(rule, answers, notAsked, value, absence);
    }

    private static void assertMeasured(Measure rule, String answers, String notAsked, String value, Absence absence) {
        var measured = rule.of(filling(answers, notAsked));
        assertEquals(value, measured.value() == null ? null : measured.value().toPlainString());
        assertEquals(absence, measured.absence());
    }

    private static Filling filling(String answers, String notAsked) {
        var ids = notAsked == null ? Set.<String>of() : Set.copyOf(Arrays.asList(notAsked.split(" ")));
        return new Filling(Given.answers(answers), ids, Facts.of("small", "31", true));
    }
}
