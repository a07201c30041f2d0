package cn.zhizhen.assessment.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhizhen.assessment.document.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DimensionTest {

    private static final Text NAME = new Text("维度", "Dimension");

    /** Written as value, "?" for unanswered, "0/0" for a whole of zero, "x" for not asked. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            40 60 50 50, 50.00
            0 0 0 0,     0.00
            40 60 ? ?,   50.00
            40 ? ? ?,    -
            ? ? ? ?,     -
            40 ? x x,    40.00
            40 ? ? x,    -
            40 0/0 x x,  40.00
            40 0/0 0/0 x, -
            x x x x,     -
            40 50 x x,   45.00
            33.33 33.33 33.34, 33.33
            """)
    void mean_needsHalfOfWhatIsAsked(String values, BigDecimal share) {
        var score = dimension(values, null).score(read(values, null));
        assertEquals(share, score.share());
        assertEquals(share, score.score());
        assertEquals(Decimals.HUNDRED, score.max());
    }

    /** A whole of zero concerns nothing; a question left open may hide the lowest of all. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            40 60 50 50, 50.00
            40 60 50 ?,  -
            40 60 0/0 x, 50.00
            0/0 x,       -
            """)
    void completeMean_needsAllThatIsAsked(String values, BigDecimal share) {
        var ids = read(values, null).stream().map(Outcome.Value::id).toList();
        assertEquals(
                share,
                new Dimension("d", NAME, null, ids, true)
                        .score(read(values, null))
                        .share());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1.25 2.5 0,  3.75, 37.50
            1.25 ? x,    1.25, 12.50
            ? ? ?,       0,    0.00
            5 5 0,       10,   100.00
            """)
    void sum_unansweredEarnsNothing(String values, BigDecimal points, BigDecimal share) {
        var max = BigDecimal.TEN;
        var score = dimension(values, max).score(read(values, max));
        assertEquals(points, score.score());
        assertEquals(share, score.share());
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00", "2.5, 50.00", "5, 100.00", "1.25, 25.00"})
    void mean_pointsCountAsAShareOfTheirMaximum(BigDecimal points, BigDecimal share) {
        var value = value("a", points, points, new BigDecimal(5), null);
        assertEquals(
                share,
                new Dimension("d", NAME, null, List.of("a"), false)
                        .score(List.of(value))
                        .share());
    }

    private static Dimension dimension(String values, BigDecimal max) {
        var ids = read(values, max).stream().map(Outcome.Value::id).toList();
        return new Dimension("d", NAME, max, ids, false);
    }

    private static List<Outcome.Value> read(String values, BigDecimal max) {
        var read = new ArrayList<Outcome.Value>();
        for (var value : values.split(" ")) {
            var absence =
                    switch (value) {
                        case "?" -> Absence.UNANSWERED;
                        case "0/0" -> Absence.ZERO_WHOLE;
                        case "x" -> Absence.NOT_ASKED;
                        default -> null;
                    };
            var number = absence == null ? new BigDecimal(value) : null;
            read.add(value("i" + read.size(), number, max == null ? null : number, null, absence));
        }
        return read;
    }

    private static Outcome.Value value(
            String id, BigDecimal value, BigDecimal points, BigDecimal max, Absence absence) {
        return new Outcome.Value(
                id, NAME, "%", value, absence, null, null, null, points, max, false, List.of(), null, List.of(),
                List.of(), null);
    }
}
