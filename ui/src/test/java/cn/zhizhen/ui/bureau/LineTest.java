package cn.zhizhen.ui.bureau;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import cn.zhizhen.ui.page.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineTest {

    private static final Table.Mark SIXTY =
            new Table.Mark(new BigDecimal(60), 2025, false, new Text("目标", "target"), null);

    private static Line line(Table.Figure figure, Table.Mark mark) {
        var row = new Table.Row("150100", new Text("呼和浩特市", "Hohhot"), 20, 16, Map.of());
        return new Line(row, null, figure, mark, 5, List.of());
    }

    private static Table.Figure mean(String mean, String gap) {
        var missing = new BigDecimal(gap);
        return new Table.Figure(
                16, new BigDecimal(mean), null, null, null, null, null, false, false, missing.signum() == 0, missing);
    }

    @ParameterizedTest
    @CsvSource({
        "60,    0,     at",
        "75,    0,     at",
        "60.00, 0.01,  near",
        "55,    5,     near",
        "54.99, 5.01,  middle",
        "45,    15,    middle",
        "44.99, 15.01, far",
        "0,     60,    far"
    })
    void tile_isShadedByItsDistance(String mean, String gap, String shade) {
        assertEquals(shade, line(mean(mean, gap), SIXTY).shade());
    }

    @Test
    void tile_withoutAFigure_hasNoDistance() {
        var withheld = line(new Table.Figure(0, null, null, null, null, null, null, false, true, null, null), SIXTY);
        assertEquals("withheld", withheld.shade());
        assertNull(withheld.gap());
        assertEquals("empty", line(Table.Figure.NONE, SIXTY).shade());
        assertEquals("plain", line(mean("50", "10"), null).shade());
    }

    @Test
    void coverage_ofNoEnterprises_isNoShare() {
        assertEquals(new BigDecimal("80.0"), line(mean("50", "10"), SIXTY).coverage());
        var empty = new Table.Row("150100", new Text("呼和浩特市", "Hohhot"), 0, 0, Map.of());
        assertNull(Line.coverage(empty));
    }
}
