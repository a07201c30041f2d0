package cn.zhizhen.ui.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import cn.zhizhen.ui.page.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScorecardTest {

    private static final Text FIRST = new Text("一级", "Level 1");
    private static final Text NONE = new Text("未定级", "No level");

    @Test
    void level_belowTheFirst_hasTheNameOfNone() {
        var card = new Scorecard(
                "c", "1", "points", FIRST, null, NONE, List.of(new Scorecard.Level(1, FIRST, FIRST)), null);
        assertEquals(NONE, card.level(0).label());
        assertEquals(FIRST, card.level(1).label());
        assertNull(card.level(0).name());
    }
}
