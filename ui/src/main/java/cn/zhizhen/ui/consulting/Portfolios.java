package cn.zhizhen.ui.consulting;

import cn.zhizhen.ui.campaign.Campaigns;
import cn.zhizhen.ui.desk.Address;
import cn.zhizhen.ui.page.Page;
import cn.zhizhen.ui.session.Session;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads the consultant's enterprises page by page. */
@ApplicationScoped
class Portfolios {

    @RestClient
    ConsultingClient client;

    @Inject
    Campaigns campaigns;

    @Inject
    Session session;

    @Inject
    Page page;

    /** Who comes for the first time sees the newest campaign with submissions rather than an empty one that has just opened. */
    Portfolio portfolio(Address address, String cursor) {
        var bearer = session.bearer();
        var choice = campaigns.choose(
                address.text("campaign"),
                all -> all.stream()
                        .filter(campaign -> !client.list(bearer, campaign.id(), "submitted", null, null)
                                .items()
                                .isEmpty())
                        .findFirst());
        if (choice.chosen() == null) {
            return new Portfolio(choice, address, List.of(), null, null);
        }
        var rows = client.list(
                bearer,
                choice.chosen().id(),
                address.filters().get("state"),
                address.filters().get("q"),
                cursor);
        var yardsticks = campaigns.yardsticks(choice.chosen());
        rows.items().forEach(row -> page.mark(row.enterprise().demonstration()));
        return new Portfolio(
                choice,
                address,
                rows.items().stream().map(row -> new Line(row, yardsticks)).toList(),
                cursor,
                rows.next());
    }
}
