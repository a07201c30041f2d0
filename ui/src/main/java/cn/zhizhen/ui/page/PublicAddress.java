package cn.zhizhen.ui.page;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The address at which people reach the pages, for links that they pass on. What a request says of its host can be made up by
 * whoever sends it, so that is believed only where nothing is configured.
 */
@RequestScoped
public class PublicAddress {

    @Inject
    HttpServerRequest request;

    @ConfigProperty(name = "zhizhen.ui.url")
    Optional<String> configured;

    public String of(String path) {
        return configured
                        .map(url -> url.replaceAll("/+$", ""))
                        .orElseGet(() -> request.scheme() + "://" + request.authority())
                + path;
    }
}
