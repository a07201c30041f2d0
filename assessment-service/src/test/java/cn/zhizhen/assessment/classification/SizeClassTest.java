package cn.zhizhen.assessment.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeClassTest {

    @ParameterizedTest
    @CsvSource({
        "1000, 40000, LARGE", "1000, 39999, MEDIUM", "1200, 30000, MEDIUM", "999, 40000, MEDIUM", "300, 2000, MEDIUM",
        "299, 50000, SMALL", "300, 1999.99, SMALL", "20, 300, SMALL", "19, 300, MICRO", "20, 299.99, MICRO",
        "5000, 299, MICRO", "1, 0, MICRO"
    })
    void of_bothLimitsOrOneClassDown(int employees, BigDecimal revenue, SizeClass expected) {
        assertEquals(expected, SizeClass.of(employees, revenue));
    }
}
