package cn.zhizhen.suite.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    @Test
    void percentile_is_the_smallest_duration_that_the_share_does_not_exceed() {
        var latencies = Latencies.of(
                IntStream.rangeClosed(1, 100).mapToDouble(i -> 101 - i).toArray());
        assertEquals(50, latencies.percentile(50));
        assertEquals(99, latencies.percentile(99));
        assertEquals(100, latencies.percentile(100));
    }

    @Test
    void one_call_is_every_percentile() {
        var latencies = Latencies.of(new double[] {7});
        assertEquals(7, latencies.percentile(1));
        assertEquals(7, latencies.percentile(99));
    }
}
