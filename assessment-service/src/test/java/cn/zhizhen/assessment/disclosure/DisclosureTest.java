package cn.zhizhen.assessment.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureTest {

    /** Counts of the cells; of the verdict the shown ones, × for each that is suppressed, the total last. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            '',           '0'
            0,            '0 0'
            0 0 0,        '0 0 0 0'
            5,            '5 5'
            5 5 5,        '5 5 5 15'
            4,            '× ×'
            1 0 0,        '× 0 0 ×'
            4 0,          '× 0 ×'
            4 1,          '× × 5'
            1 1,          '× × ×'
            2 2,          '× × ×'
            2 3,          '× × 5'
            4 20,         '× × 24'
            4 20 6,       '× 20 × 30'
            4 6 6,        '× × 6 16'
            1 1 9 8,      '× × 9 × 19'
            2 4 9 8,      '× × 9 8 23'
            0 4 0 9,      '0 × 0 × 13'
            100 1,        '× × 101'
            100 4 3 200,  '100 × × 200 307'
            """)
    void judge_minimumOfFive(String counts, String shown) {
        assertEquals(shown, shown(new Disclosure(5), counts(counts)));
    }

    @ParameterizedTest
    @CsvSource({"9 30 40, '× × 40 79'", "10 30 40, '10 30 40 80'", "9 2, '× × 11'", "9 0, '× 0 ×'"})
    void judge_greaterMinimum(String counts, String shown) {
        assertEquals(shown, shown(new Disclosure(10), counts(counts)));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1, 4, 5})
    void minimum_settingBelowFive_meansFive(int setting) {
        assertEquals(5, new Disclosure(setting).minimum());
        assertEquals("× ×", shown(new Disclosure(setting), List.of(4)));
    }

    /** Whoever sees the table knows the total and the shown cells; what that leaves must not be one cell, nor too few. */
    @Property(tries = 5000)
    void judge_whatIsHidden_canNotBeFoundBySubtraction(
            @ForAll @Size(max = 16) List<@IntRange(max = 30) Integer> counts,
            @ForAll @IntRange(min = 0, max = 12) int setting) {
        var disclosure = new Disclosure(setting);
        var verdict = disclosure.judge(counts);
        int hiddenCells = 0;
        int hiddenEnterprises = 0;
        for (int i = 0; i < counts.size(); i++) {
            if (verdict.suppressed().get(i)) {
                hiddenCells++;
                hiddenEnterprises += counts.get(i);
                assertTrue(counts.get(i) > 0, "an empty cell hides nothing");
            } else {
                assertTrue(counts.get(i) == 0 || counts.get(i) >= disclosure.minimum(), "a small cell is shown");
            }
        }
        assertTrue(
                hiddenCells == 0 || verdict.total() || hiddenCells >= 2 && hiddenEnterprises >= disclosure.minimum());
    }

    @Property
    void judge_nothingSmall_nothingIsHidden(@ForAll @Size(max = 16) List<@IntRange(min = 5, max = 99) Integer> counts) {
        var verdict = new Disclosure(5).judge(counts);
        assertFalse(verdict.suppressed().contains(true));
        assertFalse(verdict.total());
    }

    private static List<Integer> counts(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
    }

    private static String shown(Disclosure disclosure, List<Integer> counts) {
        var verdict = disclosure.judge(counts);
        var cells = new ArrayList<String>();
        int total = 0;
        for (int i = 0; i < counts.size(); i++) {
            cells.add(verdict.suppressed().get(i) ? "×" : "" + counts.get(i));
            total += counts.get(i);
        }
        cells.add(verdict.total() ? "×" : "" + total);
        return String.join(" ", cells);
    }
}
