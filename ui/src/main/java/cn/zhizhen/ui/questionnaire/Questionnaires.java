package cn.zhizhen.ui.questionnaire;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The published questionnaires, kept because a published one never changes. */
@ApplicationScoped
public class Questionnaires {

    @RestClient
    QuestionnaireClient client;

    @CacheResult(cacheName = "questionnaires")
    public Questionnaire get(Questionnaire.Key key) {
        return client.get(key.id(), key.version());
    }
}
