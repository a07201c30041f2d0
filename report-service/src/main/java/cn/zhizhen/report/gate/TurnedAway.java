package cn.zhizhen.report.gate;

import cn.zhizhen.report.Wordless;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.logging.Logger;

/** The problem documents of what never reaches a resource; they tell a code and nothing of the inside. */
final class TurnedAway {

    private static final Logger LOG = Logger.getLogger(TurnedAway.class);
    private static final Map<Integer, String> CODES = Map.of(
            400, "malformed",
            404, "not-found",
            405, "method-not-allowed",
            406, "not-acceptable",
            413, "body-too-large",
            415, "unsupported-media-type",
            500, "failed",
            503, "busy");

    private TurnedAway() {}

    static void with(RoutingContext exchange, int status, String code) {
        var response = exchange.response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (response.headWritten()) {
            response.end();
            return;
        }
        LOG.infof("%s answered with %d %s", exchange.request().method(), status, code);
        response.setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(new JsonObject()
                        .put("status", status)
                        .put("title", HttpResponseStatus.valueOf(status).reasonPhrase())
                        .put("code", code)
                        .toBuffer());
    }

    /** What failed outside a resource. Who is not signed in is answered by the authentication itself. */
    static void failed(RoutingContext exchange) {
        var failure = exchange.failure();
        if (failure instanceof UnauthorizedException
                || failure instanceof ForbiddenException
                || failure instanceof AuthenticationException) {
            exchange.next();
            return;
        }
        var status = status(exchange, failure);
        if (status == 500 && !(failure instanceof IOException)) {
            LOG.error("A request failed before it reached a resource", Wordless.of(failure));
        }
        with(exchange, status, CODES.getOrDefault(status, "refused"));
    }

    private static int status(RoutingContext exchange, Throwable failure) {
        if (failure instanceof RejectedExecutionException) {
            return 503;
        }
        return exchange.statusCode() < 400 ? 500 : exchange.statusCode();
    }
}
