package cn.zhizhen.assessment.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatisticTest {

    /** 10 of 100 machines and 9 of 10: the mean of the rates is 50, the pooled rate 17.27. */
    @Test
    void statistic_meanOfRates_isNotThePooledRate() {
        var sums = new Statistic.Sums();
        sums.add(1, decimal("10.00"), decimal("10"), decimal("100"), 1, 0, null);
        sums.add(1, decimal("90.00"), decimal("9"), decimal("10"), 1, 1, null);
        var figure = sums.statistic(null);
        assertEquals(2, figure.n());
        assertEquals(decimal("50.00"), figure.mean());
        assertEquals(decimal("17.27"), figure.pooled());
        assertEquals(1, figure.atTarget());
        assertEquals(decimal("50.00"), figure.shareAtTarget());
        assertNull(figure.distribution());
    }

    /** What is shown as 60.00 may fall short of 60, and thirds may reach it: the verdict comes before rounding. */
    @ParameterizedTest
    @CsvSource({
        "179.988,        60.00, false, 0.01",
        "179.9999,       60.00, false, 0.01",
        "180,            60.00, true,  0.00",
        "179.9999999999, 60.00, true,  0.00",
        "180.0000000001, 60.00, true,  0.00",
        "170.5,          56.83, false, 3.17",
        "300,           100.00, true,  0.00",
        "0,               0.00, false, 60.00"
    })
    void statistic_mark_isAttainedOnTheExactMean(String sum, String mean, boolean attained, String gap) {
        var sums = new Statistic.Sums();
        sums.add(3, decimal(sum), null, null, 0, 0, null);
        var figure = sums.statistic(decimal("60"));
        assertEquals(decimal(mean), figure.mean());
        assertEquals(attained, figure.attained());
        assertEquals(decimal(gap), figure.gap());
    }

    @Test
    void statistic_withoutMarkOrValueOrMean_hasNoVerdict() {
        var sums = new Statistic.Sums();
        assertNull(sums.statistic(decimal("60")).attained());
        sums.add(3, decimal("180"), null, null, 0, 0, null);
        assertNull(sums.statistic(null).attained());
        sums.add(3, decimal("6"), null, null, 0, 0, "2");
        assertNull(sums.statistic(decimal("60")).gap());
        assertNull(Statistic.hidden().attained());
    }

    @Test
    void statistic_levels_areCountedAndHaveNoMean() {
        var sums = new Statistic.Sums();
        sums.add(3, decimal("6"), null, null, 0, 0, "2");
        sums.add(1, decimal("0"), null, null, 0, 0, "0");
        var figure = sums.statistic(null);
        assertEquals(4, figure.n());
        assertNull(figure.mean());
        assertNull(figure.pooled());
        assertEquals(Map.of("0", 1, "2", 3), figure.distribution());
    }

    @Test
    void statistic_scores_haveAMeanAndNoPooledRate() {
        var sums = new Statistic.Sums();
        sums.add(2, decimal("101.005"), null, null, 0, 0, null);
        assertEquals(decimal("50.50"), sums.statistic(null).mean());
        assertNull(sums.statistic(null).pooled());
        assertNull(sums.statistic(null).shareAtTarget());
    }

    @Test
    void statistic_nobody_isNeitherZeroNorSuppressed() {
        var figure = new Statistic.Sums().statistic(null);
        assertEquals(0, figure.n());
        assertNull(figure.mean());
        assertFalse(figure.suppressed());
        assertTrue(Statistic.hidden().suppressed());
        assertNull(Statistic.hidden().mean());
    }

    @Property
    void sums_totalIsTheSameHoweverTheRowsAreSplit(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 10_000) Integer> values,
            @ForAll @IntRange(max = 30) int cut) {
        var whole = new Statistic.Sums();
        var left = new Statistic.Sums();
        var right = new Statistic.Sums();
        for (int i = 0; i < values.size(); i++) {
            add(whole, values.get(i));
            add(i < cut ? left : right, values.get(i));
        }
        left.add(right);
        assertEquals(whole.statistic(null), left.statistic(null));
    }

    private static void add(Statistic.Sums sums, int part) {
        var value = new BigDecimal(part).movePointLeft(2);
        sums.add(1, value, new BigDecimal(part), new BigDecimal(10_000), 1, part >= 6000 ? 1 : 0, null);
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }
}
