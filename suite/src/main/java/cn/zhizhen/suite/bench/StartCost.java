package cn.zhizhen.suite.bench;

import cn.zhizhen.suite.launch.Setting;
import cn.zhizhen.suite.launch.Suite;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** How long the suite takes to start as ./run starts it, on data that is there, and how much memory it then holds. */
final class StartCost {

    private static final int STARTS = 3;
    private static final double SECONDS_BAR = 10;
    private static final double MEBIBYTES_BAR = 1.2 * 1024;

    private StartCost() {}

    static List<Finding> measure(Setting setting) {
        var seconds = new ArrayList<Double>();
        var resident = 0.0;
        var parts = "";
        for (var start = 0; start <= STARTS; start++) {
            var begin = System.nanoTime();
            try (var suite = Suite.start(setting, false)) {
                if (start > 0) { // the first lays out the data
                    seconds.add((System.nanoTime() - begin) / 1e9);
                }
                var processes = suite.processes();
                resident = processes.values().stream()
                        .mapToDouble(ProcessUse::resident)
                        .sum();
                parts = processes.entrySet().stream()
                        .map(process -> "%s %.0f".formatted(process.getKey(), ProcessUse.resident(process.getValue())))
                        .collect(Collectors.joining(", "));
            }
        }
        Collections.sort(seconds);
        var median = seconds.get(STARTS / 2);
        return List.of(
                new Finding(
                        "Start of the whole suite as ./run starts it (median of %d)".formatted(STARTS),
                        "%.1f s".formatted(median),
                        "under 10 s",
                        median < SECONDS_BAR),
                new Finding(
                        "Resident memory after the start (" + parts + ")",
                        "%.0f MiB".formatted(resident),
                        "under 1.2 GiB",
                        resident < MEBIBYTES_BAR));
    }
}
