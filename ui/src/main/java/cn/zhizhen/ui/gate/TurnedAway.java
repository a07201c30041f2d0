package cn.zhizhen.ui.gate;

import cn.zhizhen.ui.refusal.Wordless;
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

/** The answers to what never reaches a page: they tell what to do and nothing of the inside. */
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

    /** Both languages: what the person reads is not known here. */
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>智诊 Zhizhen</title></head><body><h1>这一步没有完成</h1>%s<p><a href="/">回到首页 Home</a></p></body></html>
            """;

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
        response.setStatusCode(status);
        var accept = exchange.request().getHeader(HttpHeaders.ACCEPT);
        if (accept != null && accept.contains("json")) {
            response.putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                    .end(new JsonObject()
                            .put("status", status)
                            .put("code", code)
                            .toBuffer());
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                    .end(PAGE.formatted(words(status)));
        }
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

    private static String words(int status) {
        return switch (status) {
            case 408 -> "<p>内容没有传完，请返回再试。</p><p lang=\"en\">Not all of it arrived. Go back and try again.</p>";
            case 413 -> "<p>内容太多，无法接收。</p><p lang=\"en\">That is more than can be taken in.</p>";
            case 500 -> "<p>系统出错，请稍后再试。</p><p lang=\"en\">Something failed here. Try again later.</p>";
            case 503 -> "<p>系统繁忙，请稍后再试。</p><p lang=\"en\">Busy at the moment. Try again shortly.</p>";
            default -> "<p>这个请求无法处理。</p><p lang=\"en\">This request cannot be served.</p>";
        };
    }

    private static int status(RoutingContext exchange, Throwable failure) {
        if (failure instanceof RejectedExecutionException) {
            return 503;
        }
        return exchange.statusCode() < 400 ? 500 : exchange.statusCode();
    }
}
