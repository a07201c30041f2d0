package cn.zhizhen.ui.result;

import cn.zhizhen.ui.page.Page;
import cn.zhizhen.ui.questionnaire.Questionnaire;
import cn.zhizhen.ui.questionnaire.Questionnaires;
import cn.zhizhen.ui.refusal.Refused;
import cn.zhizhen.ui.session.Session;
import cn.zhizhen.ui.standing.Standing;
import cn.zhizhen.ui.standing.Standings;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** What came of a submitted assessment. Every figure is as the assessment-service froze it. */
@Path("/assessments/{id}/result")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class ResultPages {

    private static final Logger LOG = Logger.getLogger(ResultPages.class);

    @CheckedTemplate(basePath = "result", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ResultPage(Snapshot snapshot, Standing standing, List<Why> explained, Advice advice)
            implements TemplateInstance {}

    /** One scorecard with the reasons of its indicators. */
    public record Why(Outcome outcome, List<Explanation> explanations) {}

    @RestClient
    ResultClient client;

    @RestClient
    AdviceClient advisers;

    @Inject
    Questionnaires questionnaires;

    @Inject
    Standings standings;

    @Inject
    Session session;

    @Inject
    Page page;

    @GET
    public TemplateInstance result(String id) {
        var snapshot = client.result(session.bearer(), id);
        page.mark(snapshot.enterprise().demonstration());
        return new ResultPage(
                snapshot,
                standings.of(id),
                explained(snapshot, questionnaires.get(snapshot.questionnaire())),
                advice(id));
    }

    private static List<Why> explained(Snapshot snapshot, Questionnaire questionnaire) {
        return snapshot.outcomes().stream()
                .map(outcome -> new Why(outcome, Explanation.of(outcome, questionnaire)))
                .toList();
    }

    /** Null when the report-service does not answer: the result stands without it. */
    private Advice advice(String id) {
        try {
            return advisers.advice(session.bearer(), id);
        } catch (ProcessingException | Refused e) {
            LOG.warnf("Advice is left out: %s", e.getMessage());
            return null;
        }
    }
}
