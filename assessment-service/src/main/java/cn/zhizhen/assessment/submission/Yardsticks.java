package cn.zhizhen.assessment.submission;

import cn.zhizhen.assessment.campaign.Campaign;
import cn.zhizhen.assessment.library.Library;
import cn.zhizhen.assessment.questionnaire.Answers;
import cn.zhizhen.assessment.questionnaire.Facts;
import cn.zhizhen.assessment.questionnaire.Question;
import cn.zhizhen.assessment.scoring.Filling;
import cn.zhizhen.assessment.scoring.Outcome;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Holds answers against every scorecard of a campaign. */
@Singleton
public class Yardsticks {

    /** The answers that counted, the questions that were not asked, and what each scorecard says. */
    public record Measurement(Map<String, JsonNode> answers, List<String> notAsked, List<Outcome> outcomes) {}

    private final Library library;

    Yardsticks(Library library) {
        this.library = library;
    }

    public Measurement measure(Campaign campaign, Answers answers, Facts facts) {
        var questionnaire = library.questionnaire(campaign.questionnaire()).orElseThrow();
        var targets = library.targetSet(campaign.targets()).orElseThrow();
        var filling = Filling.of(questionnaire, answers, facts);
        var outcomes = campaign.scorecardIdentities().stream()
                .map(card -> library.scorecard(card).orElseThrow().outcome(filling, targets))
                .toList();
        var notAsked = questionnaire.notAsked(answers, facts).stream()
                .map(Question::id)
                .toList();
        return new Measurement(new TreeMap<>(filling.answers().values()), notAsked, outcomes);
    }

    Result.DocumentFacts questionnaire(Campaign campaign) {
        var identity = campaign.questionnaire();
        return new Result.DocumentFacts(identity.id(), identity.version(), library.digest("questionnaires", identity));
    }

    List<Result.DocumentFacts> scorecards(Campaign campaign) {
        return campaign.scorecardIdentities().stream()
                .map(card -> new Result.DocumentFacts(card.id(), card.version(), library.digest("scorecards", card)))
                .toList();
    }

    Result.DocumentFacts targets(Campaign campaign) {
        var identity = campaign.targets();
        return new Result.DocumentFacts(identity.id(), identity.version(), library.digest("targets", identity));
    }
}
