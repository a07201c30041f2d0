package cn.zhizhen.assessment.account;

import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Remembers tokens whose signature was verified, until they expire. A phone sends the same token with every answer, and
 * verifying it costs about as much as saving one. Whether its account still stands is asked again after a while, so that
 * disabling an account or changing its password ends its tokens in every replica.
 */
@Decorator
@Priority(1)
abstract class VerifiedTokens implements JWTParser {

    private static final int MOST = 10_000;

    /** Disabled means disabled after 30 seconds at most. */
    private static final Duration BELIEVED = Duration.ofSeconds(15);

    private record Verified(JsonWebToken token, Instant askedAt) {}

    private final Map<String, Verified> verified = new ConcurrentHashMap<>();

    @Inject
    @Delegate
    JWTParser parser;

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    @Override
    public JsonWebToken parse(String token) throws ParseException {
        var now = clock.instant();
        var known = verified.get(token);
        if (known != null && known.token().getExpirationTime() <= now.getEpochSecond()) {
            known = null;
        }
        if (known != null && known.askedAt().plus(BELIEVED).isAfter(now)) {
            return known.token();
        }
        if (verified.size() >= MOST) {
            verified.clear();
        }
        var parsed = known == null ? parser.parse(token) : known.token();
        if (ended(parsed)) {
            verified.remove(token);
            throw new ParseException("The account was disabled, or signed out everywhere, after this token was given");
        }
        verified.put(token, new Verified(parsed, now));
        return parsed;
    }

    /** Accounts of a provider of the house may not be here. A database that is away is told by whoever needs it. */
    private boolean ended(JsonWebToken token) {
        try (var connection = database.getConnection();
                var question =
                        connection.prepareStatement("select disabled, generation from account where public_id = ?")) {
            question.setString(1, token.getSubject());
            try (var answer = question.executeQuery()) {
                return answer.next() && (answer.getBoolean(1) || isOlder(token, answer.getInt(2)));
            }
        } catch (SQLException e) {
            return false;
        }
    }

    private static boolean isOlder(JsonWebToken token, int generation) {
        Object given = token.getClaim(AccessTokens.GENERATION);
        return given != null && Integer.parseInt(given.toString()) < generation;
    }
}
