package cn.zhizhen.ui.refusal;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a type that is none before the framework trips over it again and again, also while it writes its own refusal. */
class ContentTypeCheck {

    @ServerRequestFilter(preMatching = true)
    void check(ContainerRequestContext request) {
        var type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        try {
            if (type != null) {
                MediaType.valueOf(type);
            }
        } catch (IllegalArgumentException e) {
            request.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
            throw new NotSupportedException();
        }
    }
}
