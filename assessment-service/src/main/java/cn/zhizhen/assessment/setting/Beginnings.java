package cn.zhizhen.assessment.setting;

import cn.zhizhen.assessment.account.FirstAdministrator;
import cn.zhizhen.assessment.account.Keys;
import cn.zhizhen.assessment.campaign.FirstCampaign;
import cn.zhizhen.assessment.demonstration.Demonstration;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What must be there before the first request: signing keys, a way in, a campaign, and demonstration data where it is asked for.
 * Replicas that start at once take turns: whoever begins holds a row, and the next one finds everything there.
 */
@Singleton
public class Beginnings {

    private static final int LONGEST_SECONDS = 600;

    private final EntityManager database;
    private final Keys keys;
    private final FirstAdministrator administrator;
    private final FirstCampaign campaign;
    private final Demonstration demonstration;
    private final boolean demonstrate;

    Beginnings(
            EntityManager database,
            Keys keys,
            FirstAdministrator administrator,
            FirstCampaign campaign,
            Demonstration demonstration,
            @ConfigProperty(name = "zhizhen.demonstration") boolean demonstrate) {
        this.database = database;
        this.keys = keys;
        this.administrator = administrator;
        this.campaign = campaign;
        this.demonstration = demonstration;
        this.demonstrate = demonstrate;
    }

    void atStart(@Observes StartupEvent start) {
        begin();
    }

    void begin() {
        inTurn(() -> {
            keys.ensure();
            administrator.ensure();
            var first = campaign.ensure();
            if (demonstrate) {
                demonstration.ensure(first);
            }
        });
    }

    /** One replica at a time. On a cluster whose nodes lock for themselves, the written row makes the second one fail and start again. */
    void inTurn(Runnable something) {
        QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> {
            database.createNativeQuery("update beginning set last_at = now(6) where id = 1")
                    .executeUpdate();
            something.run();
        });
    }

    /** Lets the next key sign; replicas that run notice by themselves. */
    void rotateSigningKey() {
        inTurn(keys::rotate);
    }
}
