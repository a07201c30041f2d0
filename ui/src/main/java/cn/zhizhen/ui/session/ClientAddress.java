package cn.zhizhen.ui.session;

import io.quarkus.arc.Arc;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Inject;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/** Tells the services from where a person calls, so that whoever guesses passwords slows down nobody else. */
@Provider
public class ClientAddress implements ClientRequestFilter {

    @Inject
    HttpServerRequest request;

    @Override
    public void filter(ClientRequestContext call) {
        if (Arc.container().requestContext().isActive()) {
            address().ifPresent(address -> call.getHeaders().putSingle("X-Forwarded-For", address));
        }
    }

    /** Empty where a proxy passed on something that is no address. */
    private Optional<String> address() {
        return Optional.ofNullable(request.remoteAddress()).map(SocketAddress::hostAddress);
    }
}
