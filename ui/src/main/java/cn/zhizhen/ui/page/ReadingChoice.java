package cn.zhizhen.ui.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Remembers for a year how a person wants to read: ?lang=en the language, ?text=large the size. */
class ReadingChoice {

    @ServerResponseFilter
    void remember(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, String> query = request.getUriInfo().getQueryParameters();
        if (query.containsKey(Language.COOKIE)) {
            var language = Language.of(query.getFirst(Language.COOKIE));
            response.getHeaders().add(HttpHeaders.SET_COOKIE, cookie(Language.COOKIE, language.code()));
        }
        if (query.containsKey(TextSize.COOKIE)) {
            var size = TextSize.of(query.getFirst(TextSize.COOKIE));
            response.getHeaders().add(HttpHeaders.SET_COOKIE, cookie(TextSize.COOKIE, size.code()));
        }
    }

    private static NewCookie cookie(String name, String value) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge((int) Duration.ofDays(365).toSeconds())
                .sameSite(NewCookie.SameSite.LAX)
                .httpOnly(true)
                .build();
    }
}
