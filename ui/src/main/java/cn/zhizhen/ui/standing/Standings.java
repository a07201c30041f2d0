package cn.zhizhen.ui.standing;

import cn.zhizhen.ui.session.Session;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** How assessments stand, for whoever is signed in. */
@ApplicationScoped
public class Standings {

    @RestClient
    StandingClient client;

    @Inject
    Session session;

    public Standing of(String id) {
        return client.standing(session.bearer(), id);
    }

    void withdraw(String id) {
        client.withdraw(session.bearer(), id);
    }
}
