package cn.zhizhen.ui.campaign;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Hands the browser the campaign that a page has shown. */
class LastCampaignCookie {

    @Inject
    LastCampaign last;

    @ServerResponseFilter
    void write(ContainerResponseContext response) {
        last.cookie().ifPresent(cookie -> response.getHeaders().add(HttpHeaders.SET_COOKIE, cookie));
    }
}
