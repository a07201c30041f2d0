package cn.zhizhen.ui.report;

import cn.zhizhen.ui.refusal.Refused;
import cn.zhizhen.ui.session.Session;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** The reports of an assessment, for pages on which they are not the main thing. */
@ApplicationScoped
public class Reports {

    private static final Logger LOG = Logger.getLogger(Reports.class);

    @RestClient
    ReportClient client;

    @Inject
    Session session;

    /** None when the report-service does not answer: the page around them must still be of use. */
    public List<Report> of(String assessment) {
        try {
            return client.reports(session.bearer(), assessment);
        } catch (ProcessingException | Refused e) {
            LOG.warnf("Reports are left out: %s", e.getMessage());
            return List.of();
        }
    }
}
