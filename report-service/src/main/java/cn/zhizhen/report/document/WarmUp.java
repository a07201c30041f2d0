package cn.zhizhen.report.document;

import cn.zhizhen.report.advice.Advisor;
import cn.zhizhen.report.assessment.Snapshot;
import cn.zhizhen.report.text.Language;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Prints the contract's sample once behind the start, since the first report of a fresh engine costs seconds. */
class WarmUp {

    private static final Logger LOG = Logger.getLogger(WarmUp.class);

    void start(
            @Observes StartupEvent started,
            Advisor advisor,
            @ConfigProperty(name = "zhizhen.document.warm-up") boolean wanted) {
        if (wanted) {
            var thread = new Thread(() -> print(advisor), "report-warm-up");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            thread.start();
        }
    }

    private static void print(Advisor advisor) {
        var snapshot = resource("contracts/result.sample.json");
        var read = Snapshot.read(snapshot);
        var selection = advisor.select(read);
        var material = new Material(
                snapshot, resource("contracts/questionnaire.sample.json"), selection, advisor.clauses(read, selection));
        for (var language : Language.values()) {
            Document.pdf(material, new Edition("WARMUP2345", language, Instant.EPOCH, "http://localhost/v/WARMUP2345"));
        }
        LOG.debug("The engine of the reports is warm");
    }

    private static String resource(String path) {
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
