package cn.zhizhen.ui.consulting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.ui.campaign.TargetSet;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RateTest {

    private static Rate rate(String value, Boolean attained, boolean regional) {
        return new Rate(
                "rate",
                new Line.Headline("rate", value == null ? null : new BigDecimal(value), attained),
                new TargetSet.Target("rate", 2025, new BigDecimal(60), "now", regional, List.of(), null, null));
    }

    @Test
    void rate_ofZero_isKnown() {
        assertTrue(rate("0", false, false).isKnown());
        assertFalse(rate(null, null, false).isKnown());
        assertFalse(new Rate("rate", null, null).isKnown());
    }

    @Test
    void rate_withoutAVerdict_isNeitherAttainedNorShort() {
        assertFalse(rate("70", null, false).isAttained());
        assertFalse(rate("70", null, false).isShort());
    }

    @Test
    void regionalTarget_ofOneEnterprise_isYesOrNo() {
        assertTrue(rate("100", null, true).isYesNo());
        assertTrue(rate("100", null, true).isYes());
        assertFalse(rate("0", null, true).isYes());
    }

    @Test
    void bar_neverLeavesItsGround() {
        assertEquals("100.00", rate("100.4", true, false).width().toString());
    }
}
