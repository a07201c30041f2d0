package cn.zhizhen.assessment.gate;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import java.time.Duration;

/** One body on its way in, gathered on the event loop. Its request goes on when all of it is here. */
final class ArrivingBody {

    private final RoutingContext exchange;
    private final Gate gate;
    private final Gate.Allowance allowance;
    private final long begun = System.nanoTime();
    private final Buffer body = Buffer.buffer();
    private long latest = begun;
    private long seen;
    private long timer;
    private boolean refused;

    ArrivingBody(RoutingContext exchange, Gate gate, Gate.Allowance allowance) {
        this.exchange = exchange;
        this.gate = gate;
        this.allowance = allowance;
    }

    void await() {
        var request = exchange.request();
        request.handler(this::take);
        request.endHandler(end -> complete());
        request.exceptionHandler(gone -> forget());
        watch(allowance.pause());
        if (announced() > allowance.bytes()) {
            refuse(413, "body-too-large");
        } else if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            exchange.response().writeContinue();
        }
    }

    private void take(Buffer part) {
        latest = System.nanoTime();
        seen += part.length();
        if (refused) {
            cutWhenEndless();
        } else if (seen > allowance.bytes()) {
            refuse(413, "body-too-large");
        } else {
            body.appendBuffer(part);
            if (!gate.hold(part.length())) {
                exchange.response().putHeader(HttpHeaders.RETRY_AFTER, "10");
                refuse(503, "busy");
            }
        }
    }

    private void complete() {
        if (refused) {
            exchange.vertx().cancelTimer(timer);
            return;
        }
        forget();
        ((RoutingContextInternal) exchange).setBody(body);
        exchange.next();
    }

    /** The rest of what is refused is read and thrown away for a while: a sender who is cut off never sees the answer. */
    private void refuse(int status, String code) {
        refused = true;
        gate.release(body.length());
        TurnedAway.with(exchange, status, code);
    }

    private void cutWhenEndless() {
        if (seen > 16 * allowance.bytes()) {
            close();
        }
    }

    private void watch(Duration rest) {
        timer = exchange.vertx().setTimer(Math.max(1, rest.toMillis()), fired -> look());
    }

    private void look() {
        var now = System.nanoTime();
        var quiet = allowance.pause().minusNanos(now - latest);
        var left = allowance.whole().minusNanos(now - begun);
        var rest = quiet.compareTo(left) < 0 ? quiet : left;
        if (rest.toMillis() > 0) {
            watch(rest);
        } else if (refused) {
            close();
        } else {
            refuse(408, "body-too-slow");
            close();
        }
    }

    private void close() {
        exchange.vertx().cancelTimer(timer);
        exchange.request().connection().close();
    }

    /** Also when the sender has gone: nobody is left to answer, and nothing is wrong here. */
    private void forget() {
        exchange.vertx().cancelTimer(timer);
        if (!refused) {
            gate.release(body.length());
        }
    }

    private long announced() {
        var length = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }
}
