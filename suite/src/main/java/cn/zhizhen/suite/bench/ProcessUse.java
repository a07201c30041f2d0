package cn.zhizhen.suite.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** What processes have used, as the kernel counts it in /proc. */
final class ProcessUse {

    private static final double TICKS_PER_SECOND = 100; // USER_HZ, the same on every Linux for x86-64

    private ProcessUse() {}

    /** CPU time of each process by its name so far, user and system, all threads, in milliseconds. */
    static Map<String, Double> cpu(Map<String, Long> processes) {
        var use = new TreeMap<String, Double>();
        processes.forEach((name, pid) -> use.put(name, cpu(pid)));
        return use;
    }

    static double sum(Collection<Double> parts) {
        return parts.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Resident memory in MiB. */
    static double resident(long pid) {
        return read(pid, "status").lines().filter(line -> line.startsWith("VmRSS:")).findFirst().stream()
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .sum();
    }

    private static double cpu(long pid) {
        var stat = read(pid, "stat");
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 1000 / TICKS_PER_SECOND;
    }

    private static String read(long pid, String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), file));
        } catch (IOException e) {
            throw new UncheckedIOException("Process " + pid + " is not there any more", e);
        }
    }
}
