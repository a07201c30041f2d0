package cn.zhizhen.report.assessment;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads assessments within the scope of the caller. Questionnaires never change once published and are kept. */
@ApplicationScoped
public class Assessments {

    private final AssessmentClient client;
    private final Map<String, String> questionnaires = new ConcurrentHashMap<>();

    Assessments(@RestClient AssessmentClient client) {
        this.client = client;
    }

    /** The frozen result as it was written; a problem when it is out of scope or not submitted. */
    public String result(String assessment) {
        return asking(() -> client.result(assessment));
    }

    public String questionnaire(Snapshot.Identity identity) {
        return questionnaires.computeIfAbsent(
                identity.id() + "/" + identity.version(),
                key -> asking(() -> client.questionnaire(identity.id(), identity.version())));
    }

    /** Lets only those pass who may see the assessment: to everybody else it does not exist. */
    public void requireSight(String assessment) {
        asking(() -> client.draft(assessment));
    }

    /** What became of a frozen result; empty where that cannot be told now, which hinders nobody. */
    public Optional<Fate> fate(String digest) {
        try {
            return Optional.of(client.fate(digest));
        } catch (ProcessingException | HttpProblem untold) {
            return Optional.empty();
        }
    }

    private static String asking(Supplier<String> call) {
        try {
            return call.get();
        } catch (ProcessingException unreachable) {
            if (unreachable.getCause() instanceof HttpProblem refusal) {
                throw refusal;
            }
            throw Refusals.unavailable();
        }
    }
}
