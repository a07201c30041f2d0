package cn.zhizhen.assessment.scoring;

import cn.zhizhen.assessment.questionnaire.Answers;
import cn.zhizhen.assessment.questionnaire.Facts;
import cn.zhizhen.assessment.questionnaire.Question;
import cn.zhizhen.assessment.questionnaire.Questionnaire;
import java.util.Set;
import java.util.stream.Collectors;

/** What a scorecard looks at: the answers that count, what was not asked, and the facts of the enterprise. */
public record Filling(Answers answers, Set<String> notAsked, Facts facts) {

    public static Filling of(Questionnaire questionnaire, Answers answers, Facts facts) {
        var notAsked = questionnaire.notAsked(answers, facts).stream()
                .map(Question::answerId)
                .collect(Collectors.toUnmodifiableSet());
        return new Filling(answers.without(notAsked), notAsked, facts);
    }

    Absence absenceOf(String answer) {
        return notAsked.contains(answer) ? Absence.NOT_ASKED : Absence.UNANSWERED;
    }
}
