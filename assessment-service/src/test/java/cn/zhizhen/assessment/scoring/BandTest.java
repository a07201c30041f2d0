package cn.zhizhen.assessment.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandTest {

    private static final List<Band> BANDS =
            List.of(band("10", "0"), band("20", "1.5"), band("40", "3"), band("60", "4.5"), band("100", "6"));

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,       1,        0
            10,      100,      0
            10001,   100000,   1.5
            20,      100,      1.5
            20001,   100000,   3
            40,      100,      3
            39999,   100000,   3
            40001,   100000,   4.5
            4000001, 10000000, 4.5
            60,      100,      4.5
            60001,   100000,   6
            100,     100,      6
            8000.1,  40000.5,  1.5
            16000.2, 40000.5,  3
            1,       3,        3
            2,       3,        6
            """)
    void points_eachBandIncludesItsUpperEdge(BigDecimal part, BigDecimal whole, BigDecimal points) {
        assertEquals(points, Band.points(BANDS, part, whole));
    }

    @Test
    void points_aboveEveryBand_isAnError() {
        assertThrows(
                IllegalArgumentException.class, () -> Band.points(BANDS, new BigDecimal(101), new BigDecimal(100)));
    }

    private static Band band(String to, String points) {
        return new Band(new BigDecimal(to), new BigDecimal(points));
    }
}
