package cn.zhizhen.suite.bench;

import java.util.Arrays;

/** Durations of many calls, in milliseconds. */
record Latencies(double[] sorted) {

    static Latencies of(double[] durations) {
        var sorted = durations.clone();
        Arrays.sort(sorted);
        return new Latencies(sorted);
    }

    /** The smallest duration that this share of the calls did not exceed. */
    double percentile(double share) {
        return sorted[Math.max(0, (int) Math.ceil(share / 100 * sorted.length) - 1)];
    }

    @Override
    public String toString() {
        return "p50 %.1f ms, p99 %.1f ms".formatted(percentile(50), percentile(99));
    }
}
