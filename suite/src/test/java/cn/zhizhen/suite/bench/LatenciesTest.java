package cn.zhizhen.suite.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    private static final long MILLISECOND = 1_000_000;

    @Test
    void percentile_is_the_smallest_duration_that_the_share_does_not_exceed() {
        var latencies = Latencies.of(LongStream.rangeClosed(1, 100).map(i -> (101 - i) * MILLISECOND));
        assertEquals(50, latencies.percentile(50), 0.1);
        assertEquals(99, latencies.percentile(99), 0.1);
        assertEquals(100, latencies.percentile(100), 0.1);
    }

    @Test
    void one_call_is_every_percentile() {
        var latencies = Latencies.of(LongStream.of(7 * MILLISECOND));
        assertEquals(7, latencies.percentile(1), 0.01);
        assertEquals(7, latencies.percentile(99), 0.01);
    }
}
