package cn.zhizhen.assessment.account;

import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Remembers tokens whose signature was verified, until they expire. A phone sends the same token with every answer, and
 * verifying it costs about as much as saving one.
 */
@Decorator
@Priority(1)
abstract class VerifiedTokens implements JWTParser {

    private static final int MOST = 10_000;

    private final Map<String, JsonWebToken> verified = new ConcurrentHashMap<>();

    @Inject
    @Delegate
    JWTParser parser;

    @Inject
    Clock clock;

    @Override
    public JsonWebToken parse(String token) throws ParseException {
        var known = verified.get(token);
        if (known != null && known.getExpirationTime() > clock.instant().getEpochSecond()) {
            return known;
        }
        if (verified.size() >= MOST) {
            verified.clear();
        }
        var parsed = parser.parse(token);
        verified.put(token, parsed);
        return parsed;
    }
}
