package cn.zhizhen.ui.campaign;

import cn.zhizhen.ui.refusal.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The campaigns, newest first, and the one that a page is about. */
@ApplicationScoped
public class Campaigns {

    @RestClient
    CampaignClient client;

    @Inject
    Documents documents;

    @Inject
    LastCampaign last;

    public List<Campaign> all() {
        return client.campaigns();
    }

    public Campaign find(String id) {
        return byId(all(), id).orElseThrow(Refused::notFound);
    }

    /**
     * The campaign that was chosen; without a choice the one looked at last, so that a new campaign empties nobody's page. Who has
     * not looked at any yet gets the newest that is open, or the newest of all.
     */
    public Choice choose(String id) {
        return choose(id, all -> Optional.empty());
    }

    /** @param first what to begin with for somebody who has not looked at any campaign yet */
    public Choice choose(String id, Function<List<Campaign>, Optional<Campaign>> first) {
        var all = all();
        if (all.isEmpty()) {
            return new Choice(all, null);
        }
        var chosen = id == null || id.isBlank()
                ? last.id()
                        .flatMap(known -> byId(all, known))
                        .or(() -> first.apply(all))
                        .or(() -> all.stream().filter(Campaign::isOpen).findFirst())
                        .orElse(all.get(0))
                : byId(all, id).orElseThrow(Refused::notFound);
        last.remember(chosen);
        return new Choice(all, chosen);
    }

    private static Optional<Campaign> byId(List<Campaign> all, String id) {
        return all.stream().filter(campaign -> campaign.id().equals(id)).findFirst();
    }

    public Yardsticks yardsticks(Campaign campaign) {
        return new Yardsticks(
                documents.targets(campaign.targets()),
                campaign.scorecards().stream().map(documents::scorecard).toList());
    }
}
