package cn.zhizhen.ui.bureau;

import cn.zhizhen.ui.campaign.Campaigns;
import cn.zhizhen.ui.campaign.Choice;
import cn.zhizhen.ui.desk.Address;
import cn.zhizhen.ui.page.Page;
import cn.zhizhen.ui.page.Text;
import cn.zhizhen.ui.refusal.Refused;
import cn.zhizhen.ui.registration.Classifications;
import cn.zhizhen.ui.registration.Region;
import cn.zhizhen.ui.session.Session;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Lays out the statistics of a region for its bureau. */
@ApplicationScoped
class Boards {

    @RestClient
    StatisticClient client;

    @Inject
    Campaigns campaigns;

    @Inject
    Classifications classifications;

    @Inject
    Session session;

    @Inject
    Page page;

    /** The ground of the officer who asks. */
    Ground ground() {
        session.bearer();
        var person = page.person();
        if (person == null || person.region() == null) {
            throw Refused.notFound();
        }
        return Ground.of(person.region().code(), classifications.choices());
    }

    Board board(Ground ground, Wish wish) {
        var choice = choose(wish);
        var region = ground.choose(wish.region());
        if (choice.chosen() == null) {
            return new Board(choice, ground, region, Address.of("/bureau"), null, null, List.of(), List.of());
        }
        var address = wish.settled(choice.chosen(), region);
        var yardsticks = campaigns.yardsticks(choice.chosen());
        var table = table(choice, address.text("by"), region);
        Function<Table, List<Line>> lines = read -> read.rows().stream()
                .map(row ->
                        Line.of(read, row, within(ground, region, read, row), address.text("indicator"), yardsticks))
                .toList();
        return new Board(
                choice,
                ground,
                region,
                address,
                yardsticks,
                table,
                lines.apply(table),
                tiles(lines, choice, table, region));
    }

    /** An officer who comes for the first time sees the newest campaign with replies rather than an empty one that has just opened. */
    private Choice choose(Wish wish) {
        return campaigns.choose(wish.campaign(), all -> {
            var replied = client.responses(session.bearer()).stream()
                    .filter(response -> response.submitted() > 0)
                    .map(StatisticClient.Replied::campaign)
                    .collect(Collectors.toSet());
            return all.stream()
                    .filter(campaign -> replied.contains(campaign.id()))
                    .findFirst();
        });
    }

    /** The table as a file, as the assessment-service writes it. */
    InputStream csv(Ground ground, Wish wish) {
        var choice = choose(wish);
        var region = ground.choose(wish.region());
        if (choice.chosen() == null) {
            throw Refused.notFound();
        }
        var address = wish.settled(choice.chosen(), region);
        return client.csv(
                        session.bearer(),
                        page.language().code(),
                        address.text("campaign"),
                        address.text("by"),
                        address.text("region"))
                .readEntity(InputStream.class);
    }

    Replies replies(Ground ground, Wish wish, Address filters, String cursor) {
        var choice = choose(wish);
        var region = ground.choose(wish.region());
        if (choice.chosen() == null) {
            return new Replies(choice, ground, filters, List.of(), null, null);
        }
        var address = filters.with("campaign", choice.chosen().id())
                .with("region", region.equals(ground.own()) ? null : region.code());
        var rows = client.enterprises(
                session.bearer(),
                choice.chosen().id(),
                address.filters().get("state"),
                address.filters().get("q"),
                region.parent() == null ? null : region.code(),
                Replies.PAGE,
                cursor);
        rows.items().forEach(row -> page.mark(row.enterprise().demonstration()));
        return new Replies(choice, ground, address, rows.items(), cursor, rows.next());
    }

    /** The places right below the region, which may be the rows of the table already; below a banner there are none. */
    private List<Line> tiles(Function<Table, List<Line>> lines, Choice choice, Table table, Region region) {
        var by = Wish.groupings(region).get(0);
        if ("industry".equals(by)) {
            return List.of();
        }
        return lines.apply(table.by().equals(by) ? table : table(choice, by, region));
    }

    private Table table(Choice choice, String by, Region region) {
        return client.table(session.bearer(), choice.chosen().id(), by, region.code());
    }

    /** A banner is told from its namesakes by its league. */
    private static Text within(Ground ground, Region region, Table table, Table.Row row) {
        return "banner".equals(table.by()) && region.parent() == null
                ? ground.find(row.key())
                        .flatMap(banner -> ground.find(banner.parent()))
                        .map(Region::name)
                        .orElse(null)
                : null;
    }
}
