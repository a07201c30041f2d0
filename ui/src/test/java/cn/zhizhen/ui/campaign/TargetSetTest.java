package cn.zhizhen.ui.campaign;

import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.ui.page.Text;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetSetTest {

    private static final Text TEXT = new Text("目标", "target");

    @Test
    void target_ofOtherIndustries_isNotHeldAgainstThisOne() {
        var targets = new TargetSet(
                "t", "1", TEXT, null, List.of(target("rate", "now", List.of("39")), target("rate", "next", null)));
        assertTrue(targets.now("rate", "39").isPresent());
        assertTrue(targets.now("rate", "31").isEmpty());
        assertTrue(targets.now("other", "39").isEmpty());
    }

    private static TargetSet.Target target(String indicator, String standing, List<String> divisions) {
        return new TargetSet.Target(indicator, 2025, BigDecimal.TEN, standing, false, divisions, TEXT, null);
    }
}
