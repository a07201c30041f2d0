package cn.zhizhen.ui.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.ui.page.Text;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RadarTest {

    private static Outcome.Dimension dimension(String share) {
        return new Outcome.Dimension("id", Text.EMPTY, null, null, new BigDecimal(share));
    }

    @Test
    void radar_withFourDimensions_drawsEachOnItsAxis() {
        var radar = Radar.of(List.of(dimension("100"), dimension("0"), dimension("50"), dimension("100")));
        assertEquals("170.0,40.0 170.0,125.0 170.0,167.5 85.0,125.0", radar.shape());
        assertEquals(4, radar.axes().size());
    }

    @Test
    void radar_outermostRing_isOneHundredPerCent() {
        var radar = Radar.of(List.of(dimension("1"), dimension("1"), dimension("1")));
        assertTrue(radar.rings().get(3).startsWith("170.0,40.0"));
    }
}
