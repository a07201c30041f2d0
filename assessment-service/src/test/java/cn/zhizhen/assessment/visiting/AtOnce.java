package cn.zhizhen.assessment.visiting;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Several calls that begin at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    public static <T> List<T> call(int times, IntFunction<T> call) {
        var threads = Executors.newFixedThreadPool(times);
        var ready = new CountDownLatch(times);
        try {
            return IntStream.range(0, times)
                    .mapToObj(number -> CompletableFuture.supplyAsync(() -> begin(ready, call, number), threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        } finally {
            threads.shutdown();
        }
    }

    private static <T> T begin(CountDownLatch ready, IntFunction<T> call, int number) {
        ready.countDown();
        try {
            ready.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return call.apply(number);
    }
}
