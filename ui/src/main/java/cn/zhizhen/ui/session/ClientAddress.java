package cn.zhizhen.ui.session;

import io.quarkus.arc.Arc;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Tells the services from where a person calls, so that whoever guesses passwords slows down nobody else. */
@Provider
public class ClientAddress implements ClientRequestFilter {

    @Inject
    HttpServerRequest request;

    @Override
    public void filter(ClientRequestContext call) {
        if (Arc.container().requestContext().isActive() && request.remoteAddress() != null) {
            call.getHeaders()
                    .putSingle("X-Forwarded-For", request.remoteAddress().hostAddress());
        }
    }
}
