package cn.zhizhen.assessment.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Decides which cells of a table may be shown (统计披露控制), so that no figure gives a single enterprise away.
 *
 * <p>A cell that stands for fewer enterprises than the minimum is suppressed. Since the table also shows its total, one
 * suppressed cell could be found by subtraction; therefore the next smallest cells are suppressed with it until what hides
 * together counts at least two cells and at least the minimum of enterprises. Where that cannot be reached, the total is
 * suppressed too. An empty cell hides nothing: it says that nobody answered.
 *
 * @param minimum least number of enterprises behind a figure; never below {@value #LEAST}
 */
public record Disclosure(int minimum) {

    /** What holds when nothing, or less, is configured. */
    public static final int LEAST = 5;

    public Disclosure {
        minimum = Math.max(LEAST, minimum);
    }

    /**
     * @param suppressed for each cell, in the order they came
     * @param total whether the total is suppressed as well
     */
    public record Verdict(List<Boolean> suppressed, boolean total) {}

    /** @param counts enterprises behind each cell; the total is their sum */
    public Verdict judge(List<Integer> counts) {
        var suppressed = new ArrayList<Boolean>();
        counts.forEach(count -> suppressed.add(count > 0 && count < minimum));
        var total = counts.stream().mapToInt(Integer::intValue).sum();
        if (suppressed.contains(true)) {
            hideMore(counts, suppressed);
        }
        return new Verdict(List.copyOf(suppressed), total > 0 && (total < minimum || isExposed(counts, suppressed)));
    }

    private void hideMore(List<Integer> counts, List<Boolean> suppressed) {
        var others = new ArrayList<Integer>();
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i) > 0 && !suppressed.get(i)) {
                others.add(i);
            }
        }
        others.sort(Comparator.comparing(counts::get));
        for (int index : others) {
            if (!isExposed(counts, suppressed)) {
                return;
            }
            suppressed.set(index, true);
        }
    }

    /** True while the total minus what is shown would tell of one cell, or of too few enterprises. */
    private boolean isExposed(List<Integer> counts, List<Boolean> suppressed) {
        int cells = 0;
        int hidden = 0;
        for (int i = 0; i < counts.size(); i++) {
            if (suppressed.get(i)) {
                cells++;
                hidden += counts.get(i);
            }
        }
        return cells == 1 || cells > 1 && hidden < minimum;
    }
}
