package cn.zhizhen.assessment.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.zhizhen.assessment.setting.TestClock;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private final TestClock clock = new TestClock();
    private final Attempts attempts = new Attempts(clock, Duration.ofMillis(10));

    @Test
    void address_thatGuessesAtManyAccounts_isSlowedDownAndNoOther() {
        IntStream.range(0, 100).forEach(number -> fail("victim" + number, "10.0.0.1"));
        refused("victim101", "10.0.0.1");
        fail("victim101", "10.0.0.2");
        clock.during(Duration.ofMinutes(1), () -> fail("victim102", "10.0.0.1"));
    }

    @Test
    void pair_afterFiveGuesses_waitsAMinuteForEachFurther() {
        IntStream.range(0, 5).forEach(number -> fail("victim", "10.0.0.1"));
        var refusal = refused("victim", "10.0.0.1");
        assertEquals("too-many-attempts", refusal.getParameters().get("code"));
        fail("victim", "10.0.0.2");
        fail("another", "10.0.0.1");
        clock.during(Duration.ofSeconds(61), () -> {
            fail("victim", "10.0.0.1");
            refused("victim", "10.0.0.1");
        });
    }

    @Test
    void success_costsTheAddressNothing() {
        IntStream.range(0, 300).forEach(number -> {
            try (var attempt = attempts.byStranger("worker" + number, "10.0.0.1")) {
                attempt.succeeded();
            }
        });
        fail("victim", "10.0.0.1");
    }

    @Test
    void knownDevice_isCountedByItself() {
        IntStream.range(0, 5).forEach(number -> fail("victim", "10.0.0.1"));
        refused("victim", "10.0.0.1");
        IntStream.range(0, 5)
                .forEach(number -> attempts.byKnown("victim", "device").close());
        assertThrows(HttpProblem.class, () -> attempts.byKnown("victim", "device"));
        attempts.byKnown("victim", "another device").close();
    }

    @Test
    void strangers_whoHoldAllTheirPlaces_leaveOneToAKnownDevice() {
        var places = new ArrayList<Attempts.Attempt>();
        var full = assertThrows(
                HttpProblem.class,
                () -> IntStream.range(0, 100)
                        .forEach(number -> places.add(attempts.byStranger("worker" + number, "10.0.0." + number))));
        assertEquals(429, full.getStatusCode());
        attempts.byKnown("worker", "device").close();
        places.forEach(Attempts.Attempt::close);
    }

    private void fail(String account, String address) {
        attempts.byStranger(account, address).close();
    }

    private HttpProblem refused(String account, String address) {
        return assertThrows(HttpProblem.class, () -> attempts.byStranger(account, address));
    }
}
