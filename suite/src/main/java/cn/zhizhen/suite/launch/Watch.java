package cn.zhizhen.suite.launch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Sees when a part of the suite dies, says so, and has it started again as long as that may help. */
final class Watch {

    private static final long LOOK_AGAIN = 250;

    private final Predicate<Part> startAgain;
    private final Consumer<String> say;
    private final Clock clock;
    private final Restarts restarts = new Restarts();
    private final BlockingQueue<Part> ended = new LinkedBlockingQueue<>();
    private final Map<Part, Instant> returning = new LinkedHashMap<>();

    /**
     * @param startAgain starts a part again, or does not because the suite is being stopped
     * @param say tells a person
     */
    Watch(List<? extends Part> parts, Predicate<Part> startAgain, Consumer<String> say, Clock clock) {
        this.startAgain = startAgain;
        this.say = say;
        this.clock = clock;
        parts.forEach(this::follow);
    }

    /** Returns when there is nothing to watch over any more, with the reason, which is empty when the suite was stopped. */
    String untilTheEnd() throws InterruptedException {
        while (true) {
            var part = ended.poll(LOOK_AGAIN, TimeUnit.MILLISECONDS);
            if (part != null) {
                var reason = dead(part);
                if (reason != null) {
                    return reason;
                }
            }
            welcome();
        }
    }

    private String dead(Part part) {
        var now = clock.instant();
        var how = how(part.end().join());
        returning.remove(part);
        var count = restarts.next(part.name(), now);
        if (count == 0) {
            return "%s %s, for the %dth time within %d minutes: starting it again does not mend it. Its log: %s"
                    .formatted(part.name(), how, Restarts.MOST + 1, Restarts.WITHIN.toMinutes(), part.log());
        }
        if (!startAgain.test(part)) {
            return "";
        }
        say.accept("%s %s. It is started again (%d of at most %d times in %d minutes). Its log: %s"
                .formatted(part.name(), how, count, Restarts.MOST, Restarts.WITHIN.toMinutes(), part.log()));
        returning.put(part, now);
        follow(part);
        return null;
    }

    private void welcome() {
        for (Iterator<Map.Entry<Part, Instant>> all = returning.entrySet().iterator(); all.hasNext(); ) {
            var back = all.next();
            if (back.getKey().isReady()) {
                say.accept("%s answers again after %.1f s."
                        .formatted(
                                back.getKey().name(),
                                Duration.between(back.getValue(), clock.instant())
                                                .toMillis()
                                        / 1000.0));
                all.remove();
            }
        }
    }

    private void follow(Part part) {
        part.end().thenRun(() -> ended.add(part));
    }

    private static String how(int code) {
        return code > 128 ? "was killed (signal " + (code - 128) + ")" : "ended with code " + code;
    }
}
