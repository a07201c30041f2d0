package cn.zhizhen.ui.campaign;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Published scorecards and target sets, kept because a published one never changes. */
@ApplicationScoped
public class Documents {

    @RestClient
    CampaignClient client;

    @CacheResult(cacheName = "scorecards")
    public Scorecard scorecard(Identity identity) {
        return client.scorecard(identity.id(), identity.version());
    }

    @CacheResult(cacheName = "targets")
    public TargetSet targets(Identity identity) {
        return client.targets(identity.id(), identity.version());
    }
}
