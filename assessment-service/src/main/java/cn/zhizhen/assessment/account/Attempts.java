package cn.zhizhen.assessment.account;

import cn.zhizhen.assessment.problem.Problems;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Slows down whoever guesses passwords and nobody else: attempts are counted before the password is looked at, for each address and for
 * each pair of address and account; a device known to the account is counted by itself. Nothing locks an account. Each replica counts
 * for itself, in memory.
 */
@Singleton
class Attempts {

    /** Of one account from one address: five at once, then one a minute. */
    private static final Bandwidth PAIR = limit(5, 1);
    /** From one address, behind which a whole plant may sit. */
    private static final Bandwidth ADDRESS = limit(100, 20);

    private static final int LONGEST_NAME = 60;
    /** So many wait for a check, and hold a worker each; more are asked to come again. */
    private static final int WAITING = 24;

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(200_000)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    /** Checking a password takes a core for a quarter of a second: strangers never hold all of them. */
    private final Semaphore strangers = new Semaphore(Math.max(1, CORES / 2));

    private final Semaphore known = new Semaphore(Math.max(1, CORES / 2));
    private final TimeMeter meter;
    private final Duration patience;

    Attempts(Clock clock, @ConfigProperty(name = "zhizhen.sign-in.patience", defaultValue = "8s") Duration patience) {
        this.meter = new ByClock(clock);
        this.patience = patience;
    }

    /** One attempt that was counted and holds its place among the checks that run until it is closed. */
    final class Attempt implements AutoCloseable {

        private final List<String> counted;
        private final Semaphore place;

        private Attempt(List<String> counted, Semaphore place) {
            this.counted = counted;
            this.place = place;
        }

        /** Counts the pair anew and gives the address its attempt back: those who know their password cost it nothing. */
        void succeeded() {
            buckets.invalidate(counted.get(0));
            counted.stream().skip(1).forEach(key -> bucket(key, ADDRESS).addTokens(1));
        }

        @Override
        public void close() {
            place.release();
        }
    }

    Attempt byStranger(String account, String address) {
        var name = account.length() > LONGEST_NAME ? account.substring(0, LONGEST_NAME) : account;
        var counted = List.of("pair " + address + " " + name, "address " + address);
        count(counted.get(0), PAIR);
        count(counted.get(1), ADDRESS);
        return placed(counted, strangers);
    }

    /** @param device something that only this device or this session of the account has */
    Attempt byKnown(String account, String device) {
        var counted = List.of("known " + device + " " + account);
        count(counted.get(0), PAIR);
        return placed(new ArrayList<>(counted), known);
    }

    private Attempt placed(List<String> counted, Semaphore place) {
        try {
            if (place.getQueueLength() < WAITING && place.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return new Attempt(counted, place);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw tooMany(patience);
    }

    private void count(String key, Bandwidth limit) {
        var probe = bucket(key, limit).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw tooMany(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private Bucket bucket(String key, Bandwidth limit) {
        return buckets.get(
                key,
                fresh -> Bucket.builder()
                        .addLimit(limit)
                        .withCustomTimePrecision(meter)
                        .build());
    }

    private static Bandwidth limit(int atOnce, int aMinute) {
        return Bandwidth.builder()
                .capacity(atOnce)
                .refillGreedy(aMinute, Duration.ofMinutes(1))
                .build();
    }

    private static HttpProblem tooMany(Duration wait) {
        return Problems.problem(429, "too-many-attempts", "Too many attempts; wait before the next.")
                .withHeader("Retry-After", Long.toString(wait.toSeconds() + 1))
                .build();
    }

    private record ByClock(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return Duration.between(Instant.EPOCH, clock.instant()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
