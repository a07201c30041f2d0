package cn.zhizhen.report.document;

import cn.zhizhen.report.advice.Advised;
import cn.zhizhen.report.advice.Horizon;
import cn.zhizhen.report.advice.Selection;
import cn.zhizhen.report.advice.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The advice that the report prints, numbered through in reading order; what goes beyond a readable number is only counted. */
record Agenda(List<Entry> entries, int unprinted) {

    static final int EACH = 4;

    record Entry(int number, Advised advised, boolean replacement) {}

    static Agenda of(Selection advice) {
        var entries = new ArrayList<Entry>();
        Stream.of(Horizon.values())
                .flatMap(horizon -> elsewhere(advice, horizon))
                .forEach(advised -> entries.add(new Entry(entries.size() + 1, advised, false)));
        advice.about(Theme.REPLACEMENT).stream()
                .limit(EACH)
                .forEach(advised -> entries.add(new Entry(entries.size() + 1, advised, true)));
        return new Agenda(List.copyOf(entries), advice.items().size() - entries.size());
    }

    private static Stream<Advised> elsewhere(Selection advice, Horizon horizon) {
        return advice.items().stream()
                .filter(advised -> advised.item().horizon() == horizon)
                .filter(advised -> advised.item().theme() != Theme.REPLACEMENT)
                .limit(EACH);
    }

    List<Entry> of(Horizon horizon) {
        return entries.stream()
                .filter(entry -> !entry.replacement())
                .filter(entry -> entry.advised().item().horizon() == horizon)
                .toList();
    }

    List<Entry> replacements() {
        return entries.stream().filter(Entry::replacement).toList();
    }

    int number(Advised advised) {
        return entries.stream()
                .filter(entry -> entry.advised().equals(advised))
                .mapToInt(Entry::number)
                .findFirst()
                .orElse(0);
    }
}
