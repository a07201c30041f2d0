package cn.zhizhen.assessment.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CrossTableTest {

    private static final boolean SHOWN = false;
    private static final boolean HIDDEN = true;

    @Test
    void judge_largeCounts_areAllShown() {
        assertEquals(
                List.of(List.of(SHOWN, SHOWN), List.of(SHOWN, SHOWN), List.of(SHOWN, SHOWN)),
                CrossTable.judge(5, List.of(List.of(10, 20), List.of(0, 7))));
    }

    @Test
    void judge_oneSmallCell_hidesTheRectangleThatWouldGiveItAway() {
        assertEquals(
                List.of(List.of(HIDDEN, HIDDEN), List.of(HIDDEN, HIDDEN), List.of(SHOWN, SHOWN)),
                CrossTable.judge(5, List.of(List.of(3, 20), List.of(8, 9))));
    }

    @Test
    void judge_rowBelowTheMinimum_hidesAlsoItsZeros() {
        var verdict = CrossTable.judge(5, List.of(List.of(4, 0), List.of(8, 9), List.of(7, 6)));
        assertEquals(List.of(HIDDEN, HIDDEN), verdict.get(0));
    }

    @Test
    void judge_settingBelowFive_meansFive() {
        assertTrue(CrossTable.judge(1, List.of(List.of(4, 9))).get(0).get(0));
        assertFalse(CrossTable.judge(1, List.of(List.of(5, 9))).get(0).get(0));
    }

    @Property
    void judge_neitherRowNorColumn_leavesOneCellOrTooFewEnterprisesToSubtract(
            @ForAll @Size(min = 1, max = 12) List<@Size(5) List<@IntRange(max = 40) Integer>> rows) {
        var verdict = CrossTable.judge(5, rows);
        for (int row = 0; row < rows.size(); row++) {
            var counts = rows.get(row);
            var hides = verdict.get(row);
            assertLine(counts, hides, true);
            for (int column = 0; column < 5; column++) {
                assertTrue(hides.get(column) || counts.get(column) == 0 || counts.get(column) >= 5);
            }
        }
        for (int column = 0; column < 5; column++) {
            int index = column;
            assertLine(
                    rows.stream().map(row -> row.get(index)).toList(),
                    verdict.subList(0, rows.size()).stream()
                            .map(row -> row.get(index))
                            .toList(),
                    !verdict.get(rows.size()).get(index));
        }
    }

    /** A line whose total is shown hides nothing, or at least two cells that are empty or stand for five enterprises. */
    private static void assertLine(List<Integer> counts, List<Boolean> hides, boolean totalShown) {
        var hidden = IntStream.range(0, counts.size()).filter(hides::get).toArray();
        var enterprises = IntStream.of(hidden).map(counts::get).sum();
        var isWholeLine = hidden.length == counts.size();
        assertTrue(
                !totalShown
                        || hidden.length == 0
                        || isWholeLine
                        || hidden.length >= 2 && (enterprises == 0 || enterprises >= 5),
                () -> counts + " " + hides);
    }
}
