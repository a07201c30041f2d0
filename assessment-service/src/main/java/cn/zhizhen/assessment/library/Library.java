package cn.zhizhen.assessment.library;

import cn.zhizhen.assessment.document.DocumentReader;
import cn.zhizhen.assessment.document.Finding;
import cn.zhizhen.assessment.document.Identity;
import cn.zhizhen.assessment.questionnaire.Questionnaire;
import cn.zhizhen.assessment.questionnaire.QuestionnaireCheck;
import cn.zhizhen.assessment.scoring.Indicator;
import cn.zhizhen.assessment.scoring.Scorecard;
import cn.zhizhen.assessment.scoring.ScorecardCheck;
import cn.zhizhen.assessment.scoring.TargetSet;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * All published documents, read and checked once at start. The service does not start with a faulty one. The first shelf
 * says which of them are current.
 */
@Startup
@Singleton
public class Library {

    private static final Pattern IDENTITY = Pattern.compile("[a-z0-9-]{1,60}/[a-z0-9.-]{1,20}");

    private final Map<Identity, Questionnaire> questionnaires;
    private final Map<Identity, Scorecard> scorecards;
    private final Map<Identity, TargetSet> targetSets;
    private final Map<String, String> digests = new LinkedHashMap<>();
    private final Current current;

    public Library(@ConfigProperty(name = "zhizhen.documents", defaultValue = "documents") List<String> shelves) {
        questionnaires = read(shelves, "questionnaires", Questionnaire.class, Questionnaire::identity);
        scorecards = read(shelves, "scorecards", Scorecard.class, Scorecard::identity);
        targetSets = read(shelves, "targets", TargetSet.class, TargetSet::identity);
        current = DocumentReader.read(shelves.get(0), "current.yaml", Current.class);
        var findings = findings();
        if (!findings.isEmpty()) {
            throw new IllegalStateException(findings.stream()
                    .map(Finding::toString)
                    .collect(Collectors.joining("\n", "Faulty documents:\n", "")));
        }
    }

    private <T> Map<Identity, T> read(
            List<String> shelves, String folder, Class<T> type, Function<T, Identity> identity) {
        var documents = new LinkedHashMap<Identity, T>();
        for (var shelf : shelves) {
            var published = new Published(shelf);
            for (var file : published.files(folder)) {
                var document = published.read(file, type);
                var own = identity.apply(document);
                if (!file.equals(folder + "/" + own + ".yaml")
                        || !IDENTITY.matcher(own.toString()).matches()) {
                    throw new IllegalStateException(
                            file + ": calls itself " + own + "; id and version must match its path");
                }
                documents.put(own, document);
                digests.put(file, "sha256:" + published.digest(file));
            }
        }
        return documents;
    }

    private List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        questionnaires.forEach((identity, questionnaire) ->
                findings.addAll(QuestionnaireCheck.check("questionnaires/" + identity + ".yaml", questionnaire)));
        scorecards.values().forEach(card -> findings.addAll(new Fit(card).findings(questionnaires.values())));
        var measured = scorecards.values().stream()
                .filter(card -> card.kind() == Scorecard.Kind.TARGETS)
                .flatMap(card -> card.indicators().stream())
                .map(Indicator::id)
                .collect(Collectors.toSet());
        targetSets.forEach((identity, set) ->
                findings.addAll(ScorecardCheck.check("targets/" + identity + ".yaml", set, measured)));
        currentFindings(findings);
        return findings;
    }

    private void currentFindings(List<Finding> findings) {
        if (!questionnaires.containsKey(current.questionnaire())) {
            findings.add(new Finding("current.yaml", "questionnaire", "names no published one"));
        }
        if (!targetSets.containsKey(current.targets())) {
            findings.add(new Finding("current.yaml", "targets", "names no published set"));
        }
        current.scorecards().stream()
                .filter(card -> !fits(card, current.questionnaire()))
                .forEach(card -> findings.add(
                        new Finding("current.yaml", "scorecards", card + " does not fit the questionnaire")));
    }

    /** What a campaign goes by that names no documents. */
    public Current current() {
        return current;
    }

    /** Whether a scorecard can be held against a questionnaire; false when one of them is not published. */
    public boolean fits(Identity card, Identity questionnaire) {
        return scorecards.containsKey(card)
                && questionnaires.containsKey(questionnaire)
                && new Fit(scorecards.get(card)).holds(questionnaires.get(questionnaire));
    }

    public Collection<Scorecard> scorecards() {
        return scorecards.values();
    }

    public Optional<Questionnaire> questionnaire(Identity identity) {
        return Optional.ofNullable(questionnaires.get(identity));
    }

    /** @param folder {@code questionnaires}, {@code scorecards} or {@code targets} */
    public String digest(String folder, Identity identity) {
        return digests.get(folder + "/" + identity + ".yaml");
    }

    public Optional<Scorecard> scorecard(Identity identity) {
        return Optional.ofNullable(scorecards.get(identity));
    }

    public Optional<TargetSet> targetSet(Identity identity) {
        return Optional.ofNullable(targetSets.get(identity));
    }
}
