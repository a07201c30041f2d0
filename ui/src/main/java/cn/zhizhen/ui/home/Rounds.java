package cn.zhizhen.ui.home;

import cn.zhizhen.ui.page.Page;
import cn.zhizhen.ui.refusal.Refused;
import cn.zhizhen.ui.report.Reports;
import cn.zhizhen.ui.session.Session;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Gathers the campaigns of an enterprise with the state of its own assessment in each. */
@ApplicationScoped
class Rounds {

    /** Earlier campaigns are in the archive of the bureau; an enterprise looks back a few years. */
    private static final int MOST = 6;

    @RestClient
    HomeClient client;

    @Inject
    Reports reports;

    @Inject
    Session session;

    @Inject
    Page page;

    List<Round> all() {
        var bearer = session.bearer();
        return client.campaigns().stream()
                .sorted(Comparator.comparing(HomeClient.Campaign::opens).reversed())
                .limit(MOST)
                .map(campaign -> round(bearer, campaign))
                .filter(Round::concerns)
                .sorted(Comparator.comparing(Round::due).reversed())
                .toList();
    }

    /** Null where a person who belongs to no enterprise has not disputed one. */
    HomeClient.Dispute dispute() {
        try {
            return client.dispute(session.bearer());
        } catch (Refused refused) {
            if (refused.status() == 404) {
                return null;
            }
            throw refused;
        }
    }

    String open(String campaign) {
        return client.open(session.bearer(), new HomeClient.Opening(campaign)).id();
    }

    private Round round(String bearer, HomeClient.Campaign campaign) {
        var assessment = client.assessments(bearer, campaign.id()).items().stream()
                .findFirst()
                .orElse(null);
        page.mark(assessment != null
                && assessment.enterprise() != null
                && assessment.enterprise().demonstration());
        var bare = new Round(campaign, assessment, null, List.of());
        return switch (bare.state()) {
            case "returned" ->
                new Round(
                        campaign,
                        assessment,
                        client.draft(bearer, assessment.id()).comment(),
                        reports.of(assessment.id()));
            case "submitted" -> new Round(campaign, assessment, null, reports.of(assessment.id()));
            default -> bare;
        };
    }
}
