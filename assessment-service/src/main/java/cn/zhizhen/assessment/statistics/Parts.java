package cn.zhizhen.assessment.statistics;

import cn.zhizhen.assessment.disclosure.CrossTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The counts within figures, enterprises by level and enterprises at target, without those that would tell of a few. A figure
 * may be shown as a whole while some of its parts may not.
 */
final class Parts {

    private final List<String> levels;
    private final List<List<Boolean>> hiddenLevels;
    private final List<List<Boolean>> hiddenTargets;

    Parts(List<Statistic.Sums> rows, Statistic.Sums total, int minimum) {
        levels = List.copyOf(new TreeSet<>(total.levels().keySet()));
        hiddenLevels = levels.isEmpty()
                ? List.of()
                : CrossTable.judge(
                        minimum,
                        rows.stream()
                                .map(row -> levels.stream()
                                        .map(level -> row.levels().getOrDefault(level, 0))
                                        .toList())
                                .toList());
        hiddenTargets = CrossTable.judge(
                minimum,
                rows.stream()
                        .map(row -> List.of(row.atTarget(), row.belowTarget()))
                        .toList());
    }

    /**
     * @param index of the row; the total comes last
     * @param mark in percent, null where none holds
     */
    Statistic withheld(Statistic.Sums sums, int index, BigDecimal mark) {
        var figure = sums.statistic(mark);
        if (figure.distribution() != null) {
            var shown = new TreeMap<String, Integer>();
            for (int i = 0; i < levels.size(); i++) {
                if (!hiddenLevels.get(index).get(i)) {
                    shown.put(levels.get(i), sums.levels().getOrDefault(levels.get(i), 0));
                }
            }
            var known = shown.values().stream().mapToInt(Integer::intValue).sum();
            figure = figure.withDistribution(shown, shown.size() == levels.size() ? null : figure.n() - known);
        }
        return figure.atTarget() != null && hiddenTargets.get(index).get(0) ? figure.withoutTarget() : figure;
    }
}
