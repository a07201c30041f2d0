package cn.zhizhen.ui.kept;

import cn.zhizhen.ui.page.Page;
import cn.zhizhen.ui.refusal.Refused;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Watches forms come in and their answers go out. */
class FormFilters {

    @Inject
    Posted posted;

    @Inject
    KeptForms kept;

    @Inject
    KeptCookies cookies;

    @Inject
    Page page;

    @Inject
    HttpServerRequest request;

    /** Before anything can turn the form away, because a form whose token has expired comes back too. */
    @ServerRequestFilter
    void come(ResteasyReactiveContainerRequestContext context) {
        if (List.of("POST", "PUT").contains(context.getMethod())) {
            posted.in((ResteasyReactiveRequestContext) context.getServerRequestContext());
        }
    }

    /** A page that was made for one person does not send as another, who signed in on the same device in between. */
    @ServerRequestFilter
    @WithFormRead
    void refuseForOthers() {
        var person = page.person();
        if (posted.isForm()
                && person != null
                && !posted.by().isEmpty()
                && !posted.by().equals(person.account())
                && !request.path().startsWith("/sign-")) {
            throw Refused.of(409, "other-account");
        }
    }

    @ServerResponseFilter
    void answer(ContainerResponseContext response) {
        if (kept.told() > 0 && response.getStatus() == 200) {
            response.setStatus(kept.told());
        }
        if (kept.isTaken() && response.getStatus() == 303) {
            for (var cookie : cookies.none(Page.pathOf(posted.page()))) {
                response.getHeaders().add(HttpHeaders.SET_COOKIE, cookie);
            }
        }
    }
}
