package cn.zhizhen.assessment.library;

import cn.zhizhen.assessment.document.Finding;
import cn.zhizhen.assessment.questionnaire.Questionnaire;
import cn.zhizhen.assessment.scoring.Scorecard;
import cn.zhizhen.assessment.scoring.ScorecardCheck;
import java.util.Collection;
import java.util.List;

/** Whether a scorecard can be held against a questionnaire: it is meant for it, and everything it reads is asked there. */
record Fit(Scorecard card) {

    boolean holds(Questionnaire questionnaire) {
        return isMeantFor(questionnaire) && findings(questionnaire).isEmpty();
    }

    /** Nothing when one of the questionnaires fits; otherwise what the last that was meant lacks. */
    List<Finding> findings(Collection<Questionnaire> questionnaires) {
        if (questionnaires.stream().anyMatch(this::holds)) {
            return List.of();
        }
        return questionnaires.stream()
                .filter(this::isMeantFor)
                .reduce((first, second) -> second)
                .map(this::findings)
                .orElseGet(() -> List.of(new Finding(file(), "reads", "names no published questionnaire")));
    }

    private boolean isMeantFor(Questionnaire questionnaire) {
        return card.reads().isEmpty() || card.reads().contains(questionnaire.id());
    }

    private List<Finding> findings(Questionnaire questionnaire) {
        return ScorecardCheck.check(file(), card, questionnaire);
    }

    private String file() {
        return "scorecards/" + card.identity() + ".yaml";
    }
}
