package cn.zhizhen.report.advice;

import cn.zhizhen.report.assessment.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The advice that holds for one assessment, most urgent first, and how many items were left out as expired. */
public record Selection(List<Advised> items, int expired) {

    private static final int TOP = 3;

    public static Selection from(List<AdviceItem> library, Snapshot snapshot) {
        var day = snapshot.submissionDay();
        var holding = library.stream()
                .filter(item -> item.fits().match(snapshot))
                .flatMap(
                        item -> evidence(item, snapshot).stream().map(evidence -> Advised.of(item, evidence, snapshot)))
                .sorted(Advised.MOST_URGENT_FIRST)
                .toList();
        var valid = holding.stream()
                .filter(advised -> advised.item().isValidOn(day))
                .toList();
        return new Selection(mixed(valid), holding.size() - valid.size());
    }

    /** At most this many of one horizon, in the order of urgency. */
    public List<Advised> of(Horizon horizon, int limit) {
        return items.stream()
                .filter(advised -> advised.item().horizon() == horizon)
                .limit(limit)
                .toList();
    }

    public List<Advised> about(Theme theme) {
        return items.stream().filter(advised -> advised.item().theme() == theme).toList();
    }

    public List<Advised> top() {
        return items.subList(0, Math.min(TOP, items.size()));
    }

    /** All conditions must hold; the evidence of each is kept. */
    private static Optional<List<Evidence>> evidence(AdviceItem item, Snapshot snapshot) {
        var evidence = new ArrayList<Evidence>();
        for (var condition : item.when()) {
            var held = condition.test(snapshot);
            if (held.isEmpty()) {
                return Optional.empty();
            }
            evidence.add(held.get());
        }
        return Optional.of(evidence);
    }

    /** One theme does not fill the top three: the third place goes to the next item about something else. */
    private static List<Advised> mixed(List<Advised> sorted) {
        if (sorted.size() <= TOP || themes(sorted.subList(0, TOP)) > 1) {
            return sorted;
        }
        var theme = sorted.get(0).item().theme();
        var mixed = new ArrayList<>(sorted);
        sorted.stream()
                .filter(advised -> advised.item().theme() != theme)
                .findFirst()
                .ifPresent(other -> {
                    mixed.remove(other);
                    mixed.add(TOP - 1, other);
                });
        return List.copyOf(mixed);
    }

    private static long themes(List<Advised> items) {
        return items.stream().map(advised -> advised.item().theme()).distinct().count();
    }
}
