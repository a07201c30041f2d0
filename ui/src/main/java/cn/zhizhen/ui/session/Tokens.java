package cn.zhizhen.ui.session;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Duration;
import java.time.Instant;

/** What the assessment-service hands out at sign-in and at each renewal. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Tokens(String accessToken, long expiresIn, String session, Instant sessionExpiresAt, String device, Person me) {

    private static final long MARGIN = 45;

    /** The cookie of the access token dies a little before the token, which is the sign to renew it. */
    int secondsOfUse() {
        return (int) Math.max(1, expiresIn - MARGIN);
    }

    int secondsOfSession(Instant now) {
        return (int) Math.max(0, Duration.between(now, sessionExpiresAt).toSeconds());
    }
}
