package cn.zhizhen.assessment.setting;

import cn.zhizhen.assessment.account.FirstAdministrator;
import cn.zhizhen.assessment.campaign.FirstCampaign;
import cn.zhizhen.assessment.demonstration.Demonstration;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What must be there before the first request: a way in, a campaign, and demonstration data where it is asked for. */
@Singleton
public class Beginnings {

    void begin(
            @Observes StartupEvent start,
            FirstAdministrator administrator,
            FirstCampaign campaign,
            Demonstration demonstration,
            @ConfigProperty(name = "zhizhen.demonstration") boolean demonstrate) {
        administrator.ensure();
        var first = campaign.ensure();
        if (demonstrate) {
            demonstration.ensure(first);
        }
    }
}
