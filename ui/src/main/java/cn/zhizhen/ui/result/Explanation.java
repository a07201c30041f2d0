package cn.zhizhen.ui.result;

import cn.zhizhen.ui.questionnaire.Given;
import cn.zhizhen.ui.questionnaire.Questionnaire;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Why an indicator stands where it does: the answers it came from, in the words of the questionnaire. */
public record Explanation(Indicator indicator, List<Line> lines) {

    /** One answer, with its points where it earned some. */
    public record Line(Given given, BigDecimal points) {}

    public static List<Explanation> of(Outcome outcome, Questionnaire questionnaire) {
        return outcome.indicators().stream()
                .map(indicator -> of(indicator, questionnaire))
                .toList();
    }

    private static Explanation of(Indicator indicator, Questionnaire questionnaire) {
        var lines = new ArrayList<Line>();
        for (var step : indicator.path()) {
            questionnaire
                    .question(step.answer())
                    .ifPresent(question -> lines.add(new Line(new Given(question, step.value()), step.points())));
        }
        return new Explanation(indicator, lines);
    }
}
