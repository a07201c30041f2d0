package cn.zhizhen.assessment.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.assessment.document.DocumentReader;
import cn.zhizhen.assessment.questionnaire.Facts;
import cn.zhizhen.assessment.questionnaire.Given;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetSetTest {

    private static final TargetSet SHIPPED = DocumentReader.read("targets/inner-mongolia/2025-1.yaml", TargetSet.class);
    private static final Facts FERROALLOY = Facts.of("medium", "31", true);
    private static final Facts ELECTRONICS = Facts.of("medium", "39", true);

    /** The mark for digital equipment is 60 %. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            60,   100,   true,  0.00,  0
            100,  100,   true,  0.00,  0
            59,   100,   false, 1.00,  1
            0,    100,   false, 60.00, 60
            3,    5,     true,  0.00,  0
            2,    5,     false, 20.00, 1
            0,    1,     false, 60.00, 1
            1,    1,     true,  0.00,  0
            5999, 10000, false, 0.01,  1
            59999, 100000, false, 0.01, 1
            599999, 1000000, false, 0.01, 1
            100,  250,   false, 20.00, 50
            149,  250,   false, 0.40,  1
            150,  250,   true,  0.00,  0
            4,    7,     false, 2.86,  1
            """)
    void current_attainedExactlyAtTheMark(
            BigDecimal part, BigDecimal whole, boolean attained, BigDecimal gap, int missing) {
        var distance = SHIPPED.current("equipment-digital-rate", rate(part, whole), FERROALLOY);
        assertEquals(attained, distance.attained());
        assertEquals(gap, distance.gap());
        assertEquals(missing, distance.missing());
    }

    @Property
    void current_missingIsTheSmallestNumberThatReachesTheMark(
            @ForAll @IntRange(min = 1, max = 20_000) int whole, @ForAll @IntRange(max = 20_000) int any) {
        var part = any % (whole + 1);
        var distance = SHIPPED.current(
                "key-process-control-rate", rate(new BigDecimal(part), new BigDecimal(whole)), FERROALLOY);
        int missing = distance.missing();
        assertTrue((part + missing) * 100L >= 68L * whole, "enough");
        assertTrue(missing == 0 || (part + missing - 1) * 100L < 68L * whole, "no fewer");
        assertEquals(missing == 0, distance.attained());
        assertEquals(distance.attained(), distance.gap().signum() == 0, "a gap is never zero when the mark is missed");
        assertTrue(part + missing <= whole);
    }

    @Test
    void current_regionalMark_hasNoDistanceForOneEnterprise() {
        var yes = new Measure.YesNo("platform-use")
                .of(new Filling(Given.answers("{\"platform-use\": false}"), Set.of(), FERROALLOY));
        var distance = SHIPPED.current("platform-use", yes, FERROALLOY);
        assertTrue(distance.regional());
        assertEquals(new BigDecimal(45), distance.value());
        assertNull(distance.attained());
        assertNull(distance.gap());
        assertNull(distance.missing());
    }

    @Test
    void current_withoutValue_isNeitherAttainedNorMissed() {
        var distance = SHIPPED.current("equipment-digital-rate", rate(BigDecimal.ZERO, BigDecimal.ZERO), FERROALLOY);
        assertFalse(distance.regional());
        assertNull(distance.attained());
        assertNull(distance.gap());
        assertNull(distance.missing());
    }

    @Test
    void current_withoutMark_isAbsent() {
        assertNull(SHIPPED.current("equipment-networked-rate", rate(BigDecimal.ONE, BigDecimal.TEN), FERROALLOY));
    }

    @Test
    void next_onlyMarksForTheDivision_inOrderOfYears() {
        assertEquals(List.of("75"), next(FERROALLOY));
        assertEquals(List.of("75", "85"), next(ELECTRONICS));
    }

    private static List<String> next(Facts facts) {
        return SHIPPED.next("key-process-control-rate", rate(BigDecimal.ONE, BigDecimal.TEN), facts).stream()
                .map(distance -> distance.value().toPlainString())
                .toList();
    }

    private static Measured rate(BigDecimal part, BigDecimal whole) {
        return new Measure.Rate("part", "whole")
                .of(new Filling(
                        Given.answers("{\"part\": " + part + ", \"whole\": " + whole + "}"), Set.of(), FERROALLOY));
    }
}
