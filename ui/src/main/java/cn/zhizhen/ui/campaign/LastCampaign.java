package cn.zhizhen.ui.campaign;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;

/** The campaign that somebody looked at last, so that a page stays with it when another one opens. */
@RequestScoped
class LastCampaign {

    private static final String COOKIE = "campaign";

    @Inject
    HttpServerRequest request;

    private String chosen;

    Optional<String> id() {
        return Optional.ofNullable(request.getCookie(COOKIE)).map(cookie -> cookie.getValue());
    }

    void remember(Campaign campaign) {
        chosen = campaign.id();
    }

    /** What the browser is to remember, where this request has shown a campaign. */
    Optional<NewCookie> cookie() {
        return Optional.ofNullable(chosen)
                .map(campaign -> new NewCookie.Builder(COOKIE)
                        .value(campaign)
                        .path("/")
                        .maxAge((int) Duration.ofDays(400).toSeconds())
                        .sameSite(NewCookie.SameSite.LAX)
                        .httpOnly(true)
                        .build());
    }
}
