package cn.zhizhen.assessment.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource({
        "1, 3, 33.33",
        "2, 3, 66.67",
        "1, 800, 0.13",
        "1, 20000, 0.01",
        "1, 20001, 0.00",
        "0, 7, 0.00",
        "7, 7, 100.00"
    })
    void percent_twoDecimalsHalfUp(BigDecimal part, BigDecimal whole, BigDecimal expected) {
        assertEquals(expected, Decimals.percent(part, whole));
    }

    @ParameterizedTest
    @CsvSource({"63.7250, 63.725", "100.00, 100", "1E+3, 1000", "0.00, 0", "0.50, 0.5", "7, 7", "-20, -20"})
    void plain_noSuperfluousZerosNoExponent(BigDecimal number, String expected) {
        assertEquals(expected, Decimals.plain(number).toString());
    }

    @ParameterizedTest
    @CsvSource({"0.01 0.02, 0.02", "33.33 33.33 33.34, 33.33", "50, 50.00", "0 0 100, 33.33"})
    void mean_twoDecimalsHalfUp(String numbers, BigDecimal expected) {
        var list = Arrays.stream(numbers.split(" ")).map(BigDecimal::new).toList();
        assertEquals(expected, Decimals.mean(list));
    }
}
