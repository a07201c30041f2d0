package cn.zhizhen.suite.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class WatchTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T08:00:00Z"), ZoneOffset.UTC);

    private final List<String> said = new ArrayList<>();

    /** Dies as soon as it was started, with the next of its exit codes; with none left it runs on and answers. */
    private static final class Mortal implements Part {

        private final List<Integer> deaths;
        private CompletableFuture<Integer> end = new CompletableFuture<>();

        Mortal(Integer... deaths) {
            this.deaths = new ArrayList<>(List.of(deaths));
            live();
        }

        private void live() {
            end = deaths.isEmpty() ? new CompletableFuture<>() : CompletableFuture.completedFuture(deaths.remove(0));
        }

        @Override
        public String name() {
            return "ui";
        }

        @Override
        public Path log() {
            return Path.of("logs", "ui.log");
        }

        @Override
        public long pid() {
            return 1;
        }

        @Override
        public CompletableFuture<Integer> end() {
            return end;
        }

        @Override
        public void startAgain() {
            live();
        }

        @Override
        public boolean isReady() {
            return !end.isDone();
        }
    }

    @Test
    void part_that_keeps_dying_is_given_up_after_three_starts() throws InterruptedException {
        var reason = watch(new Mortal(137, 1, 1, 1));
        assertTrue(reason.contains("ui ended with code 1, for the 4th time within 10 minutes"), reason);
        assertTrue(reason.contains("logs/ui.log"), reason);
        assertEquals(3, said.size(), said.toString());
        assertTrue(said.get(0).startsWith("ui was killed (signal 9). It is started again (1 of"), said.get(0));
        assertTrue(said.get(0).contains("logs/ui.log"), said.get(0));
    }

    @Test
    void suite_that_is_being_stopped_is_left_alone() throws InterruptedException {
        var reason = new Watch(List.of(new Mortal(143)), part -> false, said::add, CLOCK).untilTheEnd();
        assertEquals("", reason);
        assertEquals(List.of(), said);
    }

    @Test
    void starts_of_long_ago_do_not_count() {
        var restarts = new Restarts();
        var begin = CLOCK.instant();
        assertEquals(1, restarts.next("ui", begin));
        assertEquals(2, restarts.next("ui", begin.plusSeconds(1)));
        assertEquals(3, restarts.next("ui", begin.plusSeconds(2)));
        assertEquals(0, restarts.next("ui", begin.plusSeconds(600)));
        assertEquals(1, restarts.next("mariadbd", begin.plusSeconds(600)));
        assertEquals(3, restarts.next("ui", begin.plusSeconds(601)));
    }

    private String watch(Part part) throws InterruptedException {
        return new Watch(
                        List.of(part),
                        dead -> {
                            dead.startAgain();
                            return true;
                        },
                        said::add,
                        CLOCK)
                .untilTheEnd();
    }
}
