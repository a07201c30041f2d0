package cn.zhizhen.suite.launch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** How often a part was started again lately; beyond the limit something is wrong that another start does not mend. */
final class Restarts {

    static final int MOST = 3;
    static final Duration WITHIN = Duration.ofMinutes(10);

    private final Map<String, Deque<Instant>> lately = new HashMap<>();

    /** Which start again this would be, from 1; 0 when it is one too many. */
    int next(String part, Instant now) {
        var starts = lately.computeIfAbsent(part, name -> new ArrayDeque<>());
        starts.removeIf(start -> start.isBefore(now.minus(WITHIN)));
        if (starts.size() >= MOST) {
            return 0;
        }
        starts.add(now);
        return starts.size();
    }
}
