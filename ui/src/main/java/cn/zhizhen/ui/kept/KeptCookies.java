package cn.zhizhen.ui.kept;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The cookies in which a form travels, cut into pieces that browsers take and in sum below what proxies let through in one header. */
@RequestScoped
class KeptCookies {

    private static final String NAME = "kept";
    private static final int PIECE = 3000;
    private static final int PIECES = 2;
    /** Signing in again may wait until after a meal or a meeting. */
    private static final Duration LIFE = Duration.ofHours(12);

    @Inject
    HttpServerRequest request;

    @ConfigProperty(name = "zhizhen.cookies.secure")
    boolean secure;

    static boolean hold(String packed) {
        return packed.length() <= PIECE * PIECES;
    }

    /** The first piece says how many there are, because a longer form may have been kept for this page before. */
    NewCookie[] of(String packed, String path) {
        var pieces = (packed.length() + PIECE - 1) / PIECE;
        return IntStream.range(0, pieces)
                .mapToObj(piece -> cookie(
                        piece,
                        (piece == 0 ? String.valueOf(pieces) : "")
                                + packed.substring(piece * PIECE, Math.min(packed.length(), (piece + 1) * PIECE)),
                        path,
                        (int) LIFE.toSeconds()))
                .toArray(NewCookie[]::new);
    }

    NewCookie[] none(String path) {
        return IntStream.range(0, PIECES)
                .mapToObj(piece -> cookie(piece, "", path, 0))
                .toArray(NewCookie[]::new);
    }

    /** What the browser carries for this page, or nothing. */
    String packed() {
        var first = piece(0);
        if (first.isEmpty() || !Character.isDigit(first.charAt(0))) {
            return "";
        }
        var packed = new StringBuilder(first.substring(1));
        for (int piece = 1; piece < Math.min(PIECES, first.charAt(0) - '0'); piece++) {
            packed.append(piece(piece));
        }
        return packed.toString();
    }

    private String piece(int number) {
        var cookie = request.getCookie(NAME + number);
        return cookie == null ? "" : cookie.getValue();
    }

    private NewCookie cookie(int piece, String value, String path, int seconds) {
        return new NewCookie.Builder(NAME + piece)
                .value(value)
                .path(path)
                .maxAge(seconds)
                .httpOnly(true)
                .secure(secure || request.isSSL() || "https".equals(request.scheme()))
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
