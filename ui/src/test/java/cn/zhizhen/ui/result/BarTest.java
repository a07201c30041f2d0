package cn.zhizhen.ui.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.ui.page.Text;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BarTest {

    private static Indicator.Target target(String value, int year) {
        return target(value, year, false, BigDecimal.ONE);
    }

    private static Indicator.Target target(String value, int year, boolean attained, BigDecimal gap) {
        return new Indicator.Target(new BigDecimal(value), year, attained, gap, BigDecimal.ONE, Text.EMPTY, null);
    }

    private static Bar bar(String value, Indicator.Target target, Indicator.Target... next) {
        return Bar.of(new Indicator(
                "id",
                Text.EMPTY,
                "%",
                new BigDecimal(value),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                target,
                Arrays.asList(next),
                List.of(),
                null,
                false));
    }

    @Test
    void bar_belowItsTarget_showsWhatIsMissing() {
        var bar = bar("52.15", target("60", 2025));
        assertTrue(bar.isShort());
        assertEquals(new BigDecimal("7.85"), bar.missing());
    }

    /** 59.996 % is shown as 60.00 and still falls short; the bar follows the service's verdict. */
    @Test
    void bar_followsTheVerdict_notTheRoundedFigure() {
        assertFalse(bar("60.00", target("60", 2025, true, BigDecimal.ZERO)).isShort());
        var bar = bar("60.00", target("60", 2025, false, new BigDecimal("0.01")));
        assertTrue(bar.isShort());
        assertEquals(0, bar.missing().signum());
    }

    /** A share of enterprises is nothing that one of them could fall short of. */
    @Test
    void bar_underATargetOfTheRegion_isNotShort() {
        assertFalse(bar("0", target("45", 2025, false, null)).isShort());
    }

    @Test
    void bar_withoutTarget_isNotShort() {
        assertFalse(bar("10", null).isShort());
    }

    @Test
    void marks_closeToEachOther_standInTwoRows() {
        var bar = bar("10", target("60", 2025), target("75", 2027), target("80", 2028));
        assertEquals(0, bar.later().get(0).row());
        assertEquals(1, bar.later().get(1).row());
    }

    @Test
    void mark_atTheEdge_isNotCutOff() {
        assertEquals("end", bar("10", target("95", 2025)).target().anchor());
    }
}
