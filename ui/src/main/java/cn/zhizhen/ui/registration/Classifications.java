package cn.zhizhen.ui.registration;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Regions and industries, which change with a release of the assessment-service only. */
@ApplicationScoped
public class Classifications {

    @RestClient
    ChoicesClient client;

    @CacheResult(cacheName = "classifications")
    public Choices choices() {
        return new Choices(client.regions(), client.industries());
    }
}
