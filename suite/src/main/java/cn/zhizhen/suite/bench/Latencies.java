package cn.zhizhen.suite.bench;

import java.util.stream.LongStream;
import org.HdrHistogram.Histogram;

/** How long many calls took, to three digits. */
record Latencies(Histogram nanoseconds) {

    private static final int DIGITS = 3;

    static Latencies of(LongStream nanoseconds) {
        var histogram = new Histogram(DIGITS);
        nanoseconds.forEach(histogram::recordValue);
        return new Latencies(histogram);
    }

    /** The smallest duration that this share of the calls did not exceed, in milliseconds. */
    double percentile(double share) {
        return nanoseconds.getValueAtPercentile(share) / 1e6;
    }

    @Override
    public String toString() {
        return "p50 %.1f ms, p99 %.1f ms".formatted(percentile(50), percentile(99));
    }
}
