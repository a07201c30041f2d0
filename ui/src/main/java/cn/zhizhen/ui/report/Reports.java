package cn.zhizhen.ui.report;

import cn.zhizhen.ui.refusal.Refused;
import cn.zhizhen.ui.session.Session;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** The reports of an assessment, for pages on which they are not the main thing. */
@RequestScoped
public class Reports {

    private static final Logger LOG = Logger.getLogger(Reports.class);

    @RestClient
    ReportClient client;

    @Inject
    Session session;

    private boolean away;

    /** None when the report-service does not answer: the page around them must still be of use, and waits for it once. */
    public List<Report> of(String assessment) {
        if (away) {
            return List.of();
        }
        try {
            return client.reports(session.bearer(), assessment);
        } catch (ProcessingException | Refused e) {
            away = true;
            LOG.warnf("Reports are left out: %s", e.getMessage());
            return List.of();
        }
    }
}
