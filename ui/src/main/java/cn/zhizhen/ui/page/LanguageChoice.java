package cn.zhizhen.ui.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Remembers a language asked for by ?lang=en for a year. */
class LanguageChoice {

    @ServerResponseFilter
    void remember(ContainerRequestContext request, jakarta.ws.rs.container.ContainerResponseContext response) {
        MultivaluedMap<String, String> query = request.getUriInfo().getQueryParameters();
        if (query.containsKey(Language.COOKIE)) {
            response.getHeaders().add(HttpHeaders.SET_COOKIE, cookie(Language.of(query.getFirst(Language.COOKIE))));
        }
    }

    private static NewCookie cookie(Language language) {
        return new NewCookie.Builder(Language.COOKIE)
                .value(language.code())
                .path("/")
                .maxAge((int) Duration.ofDays(365).toSeconds())
                .sameSite(NewCookie.SameSite.LAX)
                .httpOnly(true)
                .build();
    }
}
