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
        return new Indicator.Target(
                new BigDecimal(value), year, false, BigDecimal.ONE, BigDecimal.ONE, Text.EMPTY, null);
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

    @Test
    void bar_atItsTarget_isNotShort() {
        assertFalse(bar("60.00", target("60", 2025)).isShort());
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
