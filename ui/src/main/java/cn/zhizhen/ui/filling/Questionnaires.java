package cn.zhizhen.ui.filling;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The published questionnaires, kept because a published one never changes. */
@ApplicationScoped
class Questionnaires {

    @RestClient
    FillingClient client;

    @CacheResult(cacheName = "questionnaires")
    Questionnaire get(Questionnaire.Key key) {
        return client.questionnaire(key.id(), key.version());
    }
}
