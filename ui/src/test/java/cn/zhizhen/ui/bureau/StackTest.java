package cn.zhizhen.ui.bureau;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import cn.zhizhen.ui.campaign.Scorecard;
import cn.zhizhen.ui.page.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StackTest {

    private static final Text TEXT = new Text("级", "level");

    private static Scorecard card(Text noLevel) {
        return new Scorecard(
                "card",
                "1",
                "points",
                TEXT,
                null,
                noLevel,
                List.of(new Scorecard.Level(1, TEXT, TEXT), new Scorecard.Level(2, TEXT, TEXT)),
                null);
    }

    @Test
    void pieces_fillTheBarFromTheLowestLevel() {
        var pieces =
                Stack.of(figure(4, Map.of("2", 1, "0", 3), null), card(TEXT)).pieces();
        assertEquals(
                List.of(0, 2),
                pieces.stream().map(piece -> piece.level().level()).toList());
        assertEquals(new BigDecimal("0.000"), pieces.get(0).x());
        assertEquals(new BigDecimal("75.000"), pieces.get(0).width());
        assertEquals(new BigDecimal("75.000"), pieces.get(1).x());
        assertEquals(new BigDecimal("25.000"), pieces.get(1).width());
    }

    @Test
    void levels_withheld_areOnePieceWithoutALevel() {
        var pieces = Stack.of(figure(8, Map.of("1", 6), 2), card(TEXT)).pieces();
        assertEquals(2, pieces.size());
        assertNull(pieces.get(1).level());
        assertEquals(2, pieces.get(1).count());
        assertEquals(new BigDecimal("75.000"), pieces.get(1).x());
    }

    private static Table.Figure figure(int n, Map<String, Integer> distribution, Integer withheld) {
        return new Table.Figure(n, null, null, null, null, distribution, withheld, false, false, null, null);
    }

    @Test
    void levels_withoutANameBelowTheFirst_beginWithTheFirst() {
        assertEquals(2, Stack.levels(card(null)).size());
        assertEquals(3, Stack.levels(card(TEXT)).size());
    }
}
