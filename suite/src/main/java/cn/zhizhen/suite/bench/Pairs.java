package cn.zhizhen.suite.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * What another checkout's {@code ./bench} prints on this machine, to be set beside what this one measures (对照测量). Two
 * machines differ by more than two releases do: only a ratio within one run tells.
 *
 * @param before the first figure of each line, by the words before its first parenthesis or colon
 */
record Pairs(Map<String, Double> before) {

    private static final Pattern ROW = Pattern.compile("\\| ([^|]+) \\| ([^|]+) \\| [^|]*\\| [^|]*\\|");
    private static final Pattern FIGURE = Pattern.compile("(?:p50 [\\d.,]+ ms, p\\d+ )?([\\d.]+)");

    static Pairs of(List<String> printed) {
        var before = new LinkedHashMap<String, Double>();
        for (var line : printed) {
            var row = ROW.matcher(line);
            if (row.matches()) {
                var figure = FIGURE.matcher(row.group(2));
                if (figure.lookingAt()) {
                    before.put(key(row.group(1)), Double.valueOf(figure.group(1)));
                }
            }
        }
        return new Pairs(before);
    }

    /** Runs the other checkout's {@code ./bench} to its end and reads its table. */
    static Pairs measured(Path checkout, Consumer<String> out) throws IOException, InterruptedException {
        var process = new ProcessBuilder(checkout.resolve("bench").toString())
                .directory(checkout.toFile())
                .redirectErrorStream(true)
                .start();
        var printed = new ArrayList<String>();
        try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            reader.lines().forEach(line -> {
                printed.add(line);
                out.accept("  | " + line);
            });
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(checkout.resolve("bench") + " ended with " + process.exitValue());
        }
        return of(printed);
    }

    /** Lines of a table: what, the other checkout's figure, this one's, and the ratio; only what both have measured. */
    List<String> table(List<Finding> findings) {
        var now = of(findings.stream().map(Finding::row).toList()).before;
        var rows = new ArrayList<String>();
        before.forEach((what, figure) -> {
            if (now.containsKey(what)) {
                rows.add("| %s | %s | %s | %.2f |".formatted(what, figure, now.get(what), now.get(what) / figure));
            }
        });
        return rows;
    }

    /** Whether this is the same thing may not hang on how many of it were measured. */
    private static String key(String what) {
        return what.split("[(:]")[0].replaceAll("[\\d,]{2,} ?", "").strip();
    }
}
