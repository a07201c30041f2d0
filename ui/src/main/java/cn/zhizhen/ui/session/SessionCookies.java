package cn.zhizhen.ui.session;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Hands the browser whatever the session granted or forgot during the request. */
class SessionCookies {

    @Inject
    Session session;

    @ServerResponseFilter
    void write(ContainerResponseContext response) {
        session.cookies().forEach(cookie -> response.getHeaders().add(HttpHeaders.SET_COOKIE, cookie));
    }
}
