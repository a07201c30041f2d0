package cn.zhizhen.suite.bench;

import cn.zhizhen.suite.filling.Filling;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The CPU time of whole fillings through the pages, over all processes of the suite. */
final class FillingCost {

    private static final double BAR = 20;

    private FillingCost() {}

    /** @param next begins the next filling, signed in and opened, which is not measured */
    static Finding measure(Map<String, Long> processes, int warmUp, int count, Supplier<Filling> next) {
        for (var filling = 0; filling < warmUp; filling++) {
            next.get().complete();
        }
        var fillings = java.util.stream.Stream.generate(next).limit(count).toList();
        var before = ProcessUse.cpu(processes);
        var begin = System.nanoTime();
        var saves = fillings.stream().mapToInt(Filling::complete).sum() / count;
        var seconds = (System.nanoTime() - begin) / 1e9;
        var each = new TreeMap<>(ProcessUse.cpu(processes));
        each.replaceAll((name, use) -> (use - before.get(name)) / count);
        var sum = ProcessUse.sum(each.values());
        return new Finding(
                "A whole filling through the pages: form page, %d page saves, check, submission, result (%d fillings, %.0f ms each from outside)"
                        .formatted(saves, count, seconds * 1000 / count),
                "%.1f ms CPU (%s)".formatted(sum, parts(each)),
                "under 20 ms CPU",
                sum < BAR);
    }

    private static String parts(Map<String, Double> each) {
        return List.copyOf(each.entrySet()).stream()
                .map(part -> "%s %.1f".formatted(part.getKey(), part.getValue()))
                .collect(Collectors.joining(", "));
    }
}
