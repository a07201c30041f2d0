package cn.zhizhen.report.gate;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Stands before every resource. A body is taken in whole before a worker is asked for: whoever sends slowly, or never
 * ends, keeps no worker from the others. And whatever fails before a resource is reached is answered as a problem.
 */
@ApplicationScoped
class Gate {

    private static final int BEFORE_ALL_ELSE = 10_000;

    /** What a body may be and take: bytes, time without any byte, time in all. */
    record Allowance(long bytes, Duration pause, Duration whole) {}

    /** Bytes of unfinished bodies in memory, and how many of them there may be at once. */
    private final AtomicLong held = new AtomicLong();

    private final long most = Runtime.getRuntime().maxMemory() / 8;
    private final Allowance allowance;

    Gate(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest,
            @ConfigProperty(name = "quarkus.http.read-timeout") Duration pause,
            @ConfigProperty(name = "zhizhen.http.body-timeout") Duration whole) {
        this.allowance = new Allowance(largest.asLongValue(), pause, whole);
    }

    void stand(@Observes Filters filters, Router router) {
        filters.register(this::takeIn, BEFORE_ALL_ELSE);
        router.route().order(Integer.MIN_VALUE).failureHandler(TurnedAway::failed);
    }

    boolean hold(int bytes) {
        return held.addAndGet(bytes) <= most;
    }

    void release(int bytes) {
        held.addAndGet(-bytes);
    }

    private void takeIn(RoutingContext exchange) {
        var headers = exchange.request().headers();
        if (headers.contains("Content-Length") || headers.contains("Transfer-Encoding")) {
            new ArrivingBody(exchange, this, allowance).await();
        } else {
            exchange.next();
        }
    }
}
