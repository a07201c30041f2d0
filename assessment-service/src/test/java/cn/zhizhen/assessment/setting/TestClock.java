package cn.zhizhen.assessment.setting;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The service's clock in tests: the real time, which a test may shift for a while. */
@Alternative
@Priority(1)
@Singleton
public class TestClock extends Clock {

    private volatile Duration shift = Duration.ZERO;

    /** Runs something at another time. Tokens are judged by the real clock, so ask for them before. */
    public void during(Duration shift, Runnable something) {
        this.shift = shift;
        try {
            something.run();
        } finally {
            this.shift = Duration.ZERO;
        }
    }

    public void at(Instant instant, Runnable something) {
        during(Duration.between(Instant.now(), instant), something);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(shift);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
