package cn.zhizhen.report.archive;

import cn.zhizhen.report.advice.Advisor;
import cn.zhizhen.report.assessment.Assessments;
import cn.zhizhen.report.assessment.Snapshot;
import cn.zhizhen.report.document.Material;
import cn.zhizhen.report.text.Language;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Issues reports: asking twice, or two asking at once, gives the one report of that snapshot and language. */
@ApplicationScoped
class Archive {

    private final Assessments assessments;
    private final Advisor advisor;
    private final Clock clock;
    private final String pages;

    Archive(
            Assessments assessments,
            Advisor advisor,
            Clock clock,
            @ConfigProperty(name = "zhizhen.ui.url") String pages) {
        this.assessments = assessments;
        this.advisor = advisor;
        this.clock = clock;
        this.pages = pages;
    }

    record Issued(Report report, boolean isNew) {}

    Issued issue(String assessment, Language language) {
        var frozen = assessments.result(assessment);
        var snapshot = Snapshot.read(frozen);
        return Report.ofSnapshot(snapshot, language)
                .map(report -> new Issued(report, false))
                .orElseGet(() -> issue(frozen, snapshot, language));
    }

    private Issued issue(String frozen, Snapshot snapshot, Language language) {
        var selection = advisor.select(snapshot);
        var material = new Material(
                frozen,
                assessments.questionnaire(snapshot.questionnaire()),
                selection,
                advisor.clauses(snapshot, selection));
        var report = record(snapshot, language);
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                report.persist();
                ReportMaterial.of(report, material).persistAndFlush();
            });
            return new Issued(report, true);
        } catch (PersistenceException | QuarkusTransactionException failure) {
            return Report.ofSnapshot(snapshot, language)
                    .map(first -> new Issued(first, false))
                    .orElseThrow(() -> failure);
        }
    }

    private Report record(Snapshot snapshot, Language language) {
        var report = new Report();
        report.id = UUID.randomUUID().toString();
        report.assessment = snapshot.assessment();
        report.snapshot = snapshot.snapshot();
        report.language = language.tag();
        report.code = ShortCode.next();
        report.digest = snapshot.digest();
        report.enterprise = snapshot.enterprise().name();
        report.address = pages.replaceAll("/+$", "") + "/v/" + report.code;
        report.createdAt = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return report;
    }
}
