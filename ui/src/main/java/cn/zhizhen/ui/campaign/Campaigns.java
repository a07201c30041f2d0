package cn.zhizhen.ui.campaign;

import cn.zhizhen.ui.refusal.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The campaigns, newest first, and the one that a page is about. */
@ApplicationScoped
public class Campaigns {

    @RestClient
    CampaignClient client;

    @Inject
    Documents documents;

    public List<Campaign> all() {
        return client.campaigns();
    }

    /** The campaign that was chosen; without a choice the newest that is open, or the newest of all. */
    public Choice choose(String id) {
        var all = all();
        var chosen = id == null || id.isBlank()
                ? all.stream()
                        .filter(Campaign::isOpen)
                        .findFirst()
                        .or(() -> all.stream().findFirst())
                : all.stream().filter(campaign -> campaign.id().equals(id)).findFirst();
        if (chosen.isEmpty() && !all.isEmpty()) {
            throw Refused.notFound();
        }
        return new Choice(all, chosen.orElse(null));
    }

    public Yardsticks yardsticks(Campaign campaign) {
        return new Yardsticks(
                documents.targets(campaign.targets()),
                campaign.scorecards().stream().map(documents::scorecard).toList());
    }
}
