package cn.zhizhen.suite.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class PaceTest {

    @Test
    void every_call_is_made_once() {
        var made = new ConcurrentSkipListSet<Integer>();
        new Pace(1000, 4).measure(50, made::add);
        assertEquals(50, made.size());
    }

    @Test
    void caller_that_is_held_up_counts_from_when_the_call_was_due() {
        var latencies = new Pace(1000, 1).measure(20, number -> LockSupport.parkNanos(10_000_000));
        assertTrue(latencies.percentile(100) > 100, "the last of twenty calls waited for the others");
    }
}
