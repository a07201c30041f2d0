package cn.zhizhen.ui.consulting;

import cn.zhizhen.ui.page.Page;
import cn.zhizhen.ui.questionnaire.Questionnaire;
import cn.zhizhen.ui.questionnaire.Questionnaires;
import cn.zhizhen.ui.report.Reports;
import cn.zhizhen.ui.result.Explanation;
import cn.zhizhen.ui.result.Snapshot;
import cn.zhizhen.ui.session.Session;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Gathers what a consultant needs to judge one assessment. */
@ApplicationScoped
class Dossiers {

    @RestClient
    ConsultingClient client;

    @Inject
    Questionnaires questionnaires;

    @Inject
    Reports reports;

    @Inject
    Session session;

    @Inject
    Page page;

    Dossier of(String assessment) {
        var filing = client.read(session.bearer(), assessment);
        page.mark(filing.enterprise().demonstration());
        var questionnaire = questionnaires.get(filing.campaign().questionnaire());
        var chapters = Chapter.of(filing, questionnaire);
        if (!filing.isAccepted()) {
            return new Dossier(filing, chapters, null, List.of(), List.of());
        }
        var result = client.result(session.bearer(), assessment);
        return new Dossier(filing, chapters, result, reasons(result, questionnaire), reports.of(assessment));
    }

    void giveBack(String assessment, String comment) {
        client.giveBack(session.bearer(), assessment, new ConsultingClient.Return(comment));
    }

    private static List<Dossier.Reasons> reasons(Snapshot result, Questionnaire questionnaire) {
        return result.outcomes().stream()
                .map(outcome -> new Dossier.Reasons(outcome, Explanation.of(outcome, questionnaire)))
                .toList();
    }
}
