package cn.zhizhen.suite.bench;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Calls at a fixed rate, whether or not earlier ones have returned. A call's duration counts from the moment it was
 * due: a server that stalls cannot hide it by making the caller wait.
 */
record Pace(int perSecond, int callers) {

    /** One of the calls, by its number. */
    interface Call {
        void run(int number) throws Exception;
    }

    Latencies measure(int count, Call call) {
        var pool = Executors.newFixedThreadPool(callers);
        try {
            var begin = System.nanoTime() + Duration.ofMillis(50).toNanos();
            var interval = TimeUnit.SECONDS.toNanos(1) / perSecond;
            var latch = new CountDownLatch(1);
            var calls = IntStream.range(0, count)
                    .mapToObj(number -> pool.submit(timed(begin + number * interval, number, call, latch)))
                    .toList();
            latch.countDown();
            return Latencies.of(calls.stream().mapToLong(Pace::result));
        } finally {
            pool.shutdownNow();
        }
    }

    private static Callable<Long> timed(long due, int number, Call call, CountDownLatch latch) {
        return () -> {
            latch.await();
            var early = due - System.nanoTime();
            if (early > 0) {
                TimeUnit.NANOSECONDS.sleep(early);
            }
            call.run(number);
            return System.nanoTime() - due;
        };
    }

    private static long result(Future<Long> call) {
        try {
            return call.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } catch (java.util.concurrent.TimeoutException e) {
            throw new IllegalStateException("A call took longer than a minute", e);
        }
    }
}
