package cn.zhizhen.assessment.questionnaire;

import java.math.BigDecimal;
import java.util.List;

/** When a question is asked. It looks at one answer or one fact; without that answer it does not hold. */
public record Condition(String answer, String fact, List<String> is, BigDecimal atLeast) {

    public boolean holds(Answers answers, Facts facts) {
        if (fact != null) {
            return facts.value(fact).filter(is::contains).isPresent();
        }
        if (atLeast != null) {
            return answers.number(answer)
                    .filter(number -> number.compareTo(atLeast) >= 0)
                    .isPresent();
        }
        return answers.option(answer).filter(is::contains).isPresent();
    }
}
