package cn.zhizhen.report.assessment;

import cn.zhizhen.report.text.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What was frozen at submission, with the outcome of every scorecard. Scores are read here and never worked out again. */
public record Snapshot(
        String assessment,
        int snapshot,
        Instant submittedAt,
        String digest,
        Enterprise enterprise,
        Campaign campaign,
        Identity questionnaire,
        Answers answers,
        List<String> notAsked,
        List<Outcome> outcomes) {

    /** Days are those of the people who read the report. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    public static final String TARGETS = "regional-targets";
    public static final String MIIT = "miit-sme-2024";
    public static final String STAGE = "integration-stage";

    public Snapshot {
        notAsked = notAsked == null ? List.of() : List.copyOf(notAsked);
        outcomes = outcomes == null ? List.of() : List.copyOf(outcomes);
        answers = answers == null ? Answers.none() : answers;
    }

    public record Identity(String id, String version, String digest) {}

    public record Campaign(String id, Text title, LocalDate opens, LocalDate closes) {}

    public static Snapshot read(String json) {
        return Reading.of(json, Snapshot.class);
    }

    public LocalDate submissionDay() {
        return submittedAt.atZone(ZONE).toLocalDate();
    }

    public Optional<Outcome> outcome(String scorecard) {
        return outcomes.stream()
                .filter(outcome -> outcome.scorecard().id().equals(scorecard))
                .findFirst();
    }

    /** The indicator of that name; the target card comes first, since it knows the target. */
    public Optional<Indicator> indicator(String id) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.indicators().stream())
                .filter(indicator -> indicator.id().equals(id))
                .findFirst();
    }

    public boolean asked(String question) {
        return !notAsked.contains(question);
    }
}
