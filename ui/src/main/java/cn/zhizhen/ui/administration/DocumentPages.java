package cn.zhizhen.ui.administration;

import cn.zhizhen.ui.campaign.Campaign;
import cn.zhizhen.ui.campaign.Campaigns;
import cn.zhizhen.ui.campaign.Documents;
import cn.zhizhen.ui.campaign.Identity;
import cn.zhizhen.ui.campaign.TargetSet;
import cn.zhizhen.ui.questionnaire.Questionnaire;
import cn.zhizhen.ui.questionnaire.Questionnaires;
import cn.zhizhen.ui.session.Session;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** The published documents that campaigns go by, to be read only: a new version comes as a reviewed file. */
@Path("/administration/documents")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class DocumentPages {

    @CheckedTemplate(basePath = "administration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DocumentsPage(
            List<Paper> questionnaires, List<Paper> scorecards, List<Paper> targets, List<TargetSet> targetSets)
            implements TemplateInstance {}

    @Inject
    Campaigns campaigns;

    @Inject
    Documents documents;

    @Inject
    Questionnaires questionnaires;

    @Inject
    Session session;

    @GET
    public TemplateInstance documents() {
        session.bearer();
        var all = campaigns.all();
        return new DocumentsPage(
                papers(all, campaign -> Stream.of(campaign.questionnaire()), this::questionnaire),
                papers(all, campaign -> campaign.scorecards().stream(), this::scorecard),
                papers(all, campaign -> Stream.of(campaign.targets()), this::targets),
                all.stream()
                        .map(Campaign::targets)
                        .distinct()
                        .map(documents::targets)
                        .toList());
    }

    private static List<Paper> papers(
            List<Campaign> all,
            Function<Campaign, Stream<Identity>> documents,
            BiFunction<Identity, List<Campaign>, Paper> paper) {
        return all.stream()
                .flatMap(documents)
                .distinct()
                .map(identity -> paper.apply(
                        identity,
                        all.stream()
                                .filter(campaign -> documents.apply(campaign).anyMatch(identity::equals))
                                .toList()))
                .toList();
    }

    private Paper questionnaire(Identity identity, List<Campaign> users) {
        var read = questionnaires.get(new Questionnaire.Key(identity.id(), identity.version()));
        var questions = read.sections().stream()
                .mapToInt(section -> section.questions().size())
                .sum();
        return new Paper(
                identity.id(),
                identity.version(),
                read.title(),
                null,
                read.sections().size(),
                questions,
                users);
    }

    private Paper scorecard(Identity identity, List<Campaign> users) {
        var read = documents.scorecard(identity);
        return new Paper(
                identity.id(),
                identity.version(),
                read.title(),
                read.source(),
                read.indicators().size(),
                read.levels().size(),
                users);
    }

    private Paper targets(Identity identity, List<Campaign> users) {
        var read = documents.targets(identity);
        return new Paper(
                identity.id(),
                identity.version(),
                read.title(),
                read.source(),
                read.targets().size(),
                0,
                users);
    }
}
