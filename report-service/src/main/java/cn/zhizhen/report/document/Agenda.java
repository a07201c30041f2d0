package cn.zhizhen.report.document;

import cn.zhizhen.report.advice.Advised;
import cn.zhizhen.report.advice.Horizon;
import cn.zhizhen.report.advice.Selection;
import cn.zhizhen.report.advice.Theme;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The advice that the report prints. Its number is its place in the order of urgency, wherever it stands in the report, so that
 * the next three steps of the summary are numbers 1 to 3. What goes beyond a readable number is only counted.
 */
record Agenda(List<Entry> entries, int unprinted) {

    static final int EACH = 4;

    record Entry(int number, Advised advised) {

        boolean isReplacement() {
            return advised.item().theme() == Theme.REPLACEMENT;
        }

        /** What an old report kept without a horizon that is known today can wait. */
        Horizon horizon() {
            var horizon = advised.item().horizon();
            return horizon == null ? Horizon.LATER : horizon;
        }
    }

    static Agenda of(Selection advice) {
        var all = numbered(advice.items());
        var printed = Stream.concat(
                        Stream.of(Horizon.values())
                                .flatMap(horizon -> all.stream()
                                        .filter(entry -> !entry.isReplacement() && entry.horizon() == horizon)
                                        .limit(EACH)),
                        all.stream().filter(Entry::isReplacement).limit(EACH))
                .sorted(Comparator.comparing(Entry::number))
                .map(Entry::advised)
                .toList();
        return new Agenda(numbered(printed), all.size() - printed.size());
    }

    private static List<Entry> numbered(List<Advised> items) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> new Entry(i + 1, items.get(i)))
                .toList();
    }

    List<Entry> of(Horizon horizon) {
        return entries.stream()
                .filter(entry -> !entry.isReplacement() && entry.horizon() == horizon)
                .toList();
    }

    List<Entry> replacements() {
        return entries.stream().filter(Entry::isReplacement).toList();
    }

    int total() {
        return entries.size() + unprinted;
    }
}
