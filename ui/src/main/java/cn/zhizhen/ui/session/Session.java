package cn.zhizhen.ui.session;

import cn.zhizhen.ui.page.Page;
import cn.zhizhen.ui.refusal.Refused;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.NewCookie;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** The session of the request: it lives in the browser's cookies and renews its short access token when that has run out. */
@RequestScoped
public class Session {

    private static final Logger LOG = Logger.getLogger(Session.class);
    private static final String SESSION = "session";
    private static final String ACCESS = "access";

    /** Outlives the session: it shows that somebody signed in here before, so that the guesses of others do not slow them down. */
    private static final String DEVICE = "device";

    private static final int DEVICE_LIFE = (int) Duration.ofDays(180).toSeconds();

    @Inject
    HttpServerRequest request;

    @Inject
    Page page;

    @RestClient
    TokensClient tokens;

    @RestClient
    RenewalClient renewals;

    @ConfigProperty(name = "zhizhen.cookies.secure")
    boolean secure;

    private final List<NewCookie> cookies = new ArrayList<>();
    private String access;

    /** The value of the Authorization header for calls on behalf of whoever is signed in. */
    public String bearer() {
        if (access == null) {
            access = page.person() == null ? null : cookie(ACCESS);
        }
        if (access == null) {
            renew();
        }
        return "Bearer " + access;
    }

    /** Signs in and returns who that is. */
    public Person begin(String account, String password) {
        return keep(tokens.signIn(new TokensClient.Credentials(account, password, cookie(DEVICE))));
    }

    /** Goes on with what was granted in place of everything given before. */
    void continueWith(Tokens granted) {
        keep(granted);
    }

    /** Ends here in any case; a service that is away lets the session die by its own date. */
    public void end() {
        var session = cookie(SESSION);
        forget();
        if (session != null) {
            try {
                renewals.revoke(new RenewalClient.Renewal(session));
            } catch (ProcessingException | Refused e) {
                LOG.warnf("A session was ended here alone: %s", e.getMessage());
            }
        }
    }

    List<NewCookie> cookies() {
        return cookies;
    }

    private void renew() {
        var session = cookie(SESSION);
        if (session == null) {
            throw Refused.notSignedIn();
        }
        try {
            keep(renewals.renew(new RenewalClient.Renewal(session)));
        } catch (Refused refused) {
            if (refused.status() == 401) {
                forget();
            }
            throw refused;
        }
    }

    private Person keep(Tokens granted) {
        access = granted.accessToken();
        var lifetime = granted.secondsOfSession(Clock.systemUTC().instant());
        cookies.clear();
        cookies.add(cookie(ACCESS, granted.accessToken(), granted.secondsOfUse()));
        cookies.add(cookie(SESSION, granted.session() == null ? cookie(SESSION) : granted.session(), lifetime));
        cookies.add(cookie(Person.COOKIE, granted.me().cookie(), lifetime));
        if (granted.device() != null) {
            cookies.add(cookie(DEVICE, granted.device(), DEVICE_LIFE));
        }
        page.arrived(granted.me());
        return granted.me();
    }

    private void forget() {
        cookies.clear();
        List.of(ACCESS, SESSION, Person.COOKIE).forEach(name -> cookies.add(cookie(name, "", 0)));
    }

    private NewCookie cookie(String name, String value, int seconds) {
        return new NewCookie.Builder(page.cookieName(name))
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(secure || request.isSSL() || "https".equals(request.scheme()))
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    private String cookie(String name) {
        var cookie = request.getCookie(page.cookieName(name));
        return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
    }
}
