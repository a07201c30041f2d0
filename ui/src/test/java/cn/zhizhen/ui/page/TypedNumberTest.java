package cn.zhizhen.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.ui.page.TypedNumber.Trouble;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedNumberTest {

    private static final Measure MACHINES = new Measure("台", "machines");
    private static final Measure PEOPLE = new Measure("人", "people");
    private static final Measure MONEY = new Measure("万元", "10,000 yuan");
    private static final Measure MONEY_A_YEAR = new Measure("万元/年", "10,000 yuan a year");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            250        | 250
            250。      | 250
            250.       | 250
            ２５０     | 250
            250台      | 250
            250 台     | 250
            250个      | 250
            250 Machines | 250
            1,600      | 1600
            1，600     | 1600
            1 600      | 1600
            1.2万      | 12000
            1.2万台    | 12000
            3千台      | 3000
            -5         | -5
            2.5        | 2.5
            0          | 0
            """)
    void count_isReadAsPeopleWriteIt(String typed, BigDecimal value) {
        assertEquals(value, TypedNumber.read(typed, MACHINES).value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5600         | 5600
            5600万       | 5600
            5600万元     | 5600
            5,600 万元   | 5600
            1.6亿        | 16000
            1.6亿元      | 16000
            1.6億元      |
            56000000元   | 5600
            12345元      | 1.2345
            2千万        | 2000
            3百万元      | 300
            0.5万亿元    | 50000000
            5600万块钱   | 5600
            10,000       | 10000
            """)
    void money_isReadInTheUnitOfTheField(String typed, BigDecimal value) {
        assertEquals(value, TypedNumber.read(typed, MONEY).value());
    }

    @ParameterizedTest
    @CsvSource({"8, 8", "8万, 8", "8万元/年, 8", "80000元每年, 8", "8万一年, 8"})
    void moneyOfAYear_isReadWithAndWithoutTheYear(String typed, BigDecimal value) {
        assertEquals(value, TypedNumber.read(typed, MONEY_A_YEAR).value());
    }

    @ParameterizedTest
    @CsvSource({"86人, 86", "86名, 86", "86个人, 86", "86位, 86"})
    void people_areCountedByAnyWordForThem(String typed, BigDecimal value) {
        assertEquals(value, TypedNumber.read(typed, PEOPLE).value());
    }

    @Test
    void charactersThatNobodySees_areLeftOut() {
        assertEquals(
                new BigDecimal("120"),
                TypedNumber.read("\u200b1\u20602\u200d0\ufeff", MACHINES).value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            约100       | APPROXIMATE
            大概100台   | APPROXIMATE
            100左右     | APPROXIMATE
            100多台     | APPROXIMATE
            100余       | APPROXIMATE
            100-120     | APPROXIMATE
            100～120台  | APPROXIMATE
            100到120    | APPROXIMATE
            近100       | APPROXIMATE
            about 100   | APPROXIMATE
            无          | NO_NUMBER
            没有        | NO_NUMBER
            没有设备    | NO_NUMBER
            不清楚      | NO_NUMBER
            未统计      | NO_NUMBER
            —           | NO_NUMBER
            n/a         | NO_NUMBER
            1,5         | SEPARATOR
            1，5        | SEPARATOR
            12,34       | SEPARATOR
            1,2345      | SEPARATOR
            1.234.567   | SEPARATOR
            12 34       | SEPARATOR
            60%         | PERCENTAGE
            60％        | PERCENTAGE
            12元        | UNIT
            12吨        | UNIT
            一百二十    | NUMERALS
            十二台      | NUMERALS
            两千多      | NUMERALS
            很多        | OTHER
            """)
    void count_thatIsNone_saysWhy(String typed, Trouble trouble) {
        var number = TypedNumber.read(typed, MACHINES);
        assertEquals(trouble, number.trouble());
        assertNull(number.value());
    }

    @ParameterizedTest
    @CsvSource({"3千, UNIT", "5百, UNIT", "5600吨, UNIT", "12%, PERCENTAGE"})
    void money_thatMayMeanTwoThings_isAskedBack(String typed, Trouble trouble) {
        assertEquals(trouble, TypedNumber.read(typed, MONEY).trouble());
    }

    @ParameterizedTest
    @CsvSource({"250, false", "250。, false", "250台, true", "1.2万, true"})
    void spelled_onlyWhereMoreThanTheNumberWasWritten(String typed, boolean spelled) {
        assertEquals(spelled, TypedNumber.read(typed, MACHINES).spelled());
    }

    @Property
    void numberInPlainDigits_isItself(@ForAll @BigRange(min = "0", max = "999999999999") @Scale(4) BigDecimal number) {
        var read = TypedNumber.read(number.toPlainString(), MONEY);
        assertEquals(0, number.compareTo(read.value()));
    }

    @Property
    void anything_isEitherANumberOrATrouble(@ForAll String typed) {
        var read = TypedNumber.read(typed, MONEY);
        assertTrue(read.number().isPresent() == (read.trouble() == null));
    }
}
