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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All published documents, read and checked once at start. The service does not start with a faulty one. */
@Startup
@Singleton
public class Library {

    private final Map<Identity, Questionnaire> questionnaires;
    private final Map<Identity, Scorecard> scorecards;
    private final Map<Identity, TargetSet> targetSets;
    private final Map<Identity, String> digests = new LinkedHashMap<>();

    public Library() {
        questionnaires = read("questionnaires", Questionnaire.class, Questionnaire::identity);
        scorecards = read("scorecards", Scorecard.class, Scorecard::identity);
        targetSets = read("targets", TargetSet.class, TargetSet::identity);
        var findings = findings();
        if (!findings.isEmpty()) {
            throw new IllegalStateException(findings.stream()
                    .map(Finding::toString)
                    .collect(Collectors.joining("\n", "Faulty documents:\n", "")));
        }
    }

    private <T> Map<Identity, T> read(String folder, Class<T> type, Function<T, Identity> identity) {
        var documents = new LinkedHashMap<Identity, T>();
        for (var file : Published.files(folder)) {
            var document = DocumentReader.read(file, type);
            var own = identity.apply(document);
            if (!file.equals(folder + "/" + own + ".yaml")) {
                throw new IllegalStateException(
                        file + ": calls itself " + own + "; id and version must match its path");
            }
            documents.put(own, document);
            digests.put(own, "sha256:" + DocumentReader.digest(file));
        }
        return documents;
    }

    private List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        questionnaires.forEach((identity, questionnaire) ->
                findings.addAll(QuestionnaireCheck.check("questionnaires/" + identity + ".yaml", questionnaire)));
        var newest = newestQuestionnaire();
        scorecards.forEach((identity, card) ->
                findings.addAll(ScorecardCheck.check("scorecards/" + identity + ".yaml", card, newest)));
        var measured = scorecards.values().stream()
                .filter(card -> card.kind() == Scorecard.Kind.TARGETS)
                .flatMap(card -> card.indicators().stream())
                .map(Indicator::id)
                .collect(Collectors.toSet());
        targetSets.forEach((identity, set) ->
                findings.addAll(ScorecardCheck.check("targets/" + identity + ".yaml", set, measured)));
        return findings;
    }

    /** The questionnaire that new campaigns ask, the last one listed as published. */
    public Questionnaire newestQuestionnaire() {
        return questionnaires.values().stream()
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    public TargetSet newestTargetSet() {
        return targetSets.values().stream().reduce((first, second) -> second).orElseThrow();
    }

    public List<Identity> scorecards() {
        return List.copyOf(scorecards.keySet());
    }

    public Optional<Questionnaire> questionnaire(Identity identity) {
        return Optional.ofNullable(questionnaires.get(identity));
    }

    public String digest(Identity identity) {
        return digests.get(identity);
    }

    public Optional<Scorecard> scorecard(Identity identity) {
        return Optional.ofNullable(scorecards.get(identity));
    }

    public Optional<TargetSet> targetSet(Identity identity) {
        return Optional.ofNullable(targetSets.get(identity));
    }
}
