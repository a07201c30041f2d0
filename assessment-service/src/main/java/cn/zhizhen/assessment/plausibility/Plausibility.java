package cn.zhizhen.assessment.plausibility;

import cn.zhizhen.assessment.document.DocumentReader;
import cn.zhizhen.assessment.questionnaire.Answers;
import java.util.List;
import java.util.Optional;

/** Everything that is asked back about answers. A questionnaire that does not ask one of the two is left in peace. */
public record Plausibility(List<PlausibilityCheck> checks) {

    private static final Plausibility SHIPPED = DocumentReader.read("plausibility.yaml", Plausibility.class);

    public static Plausibility shipped() {
        return SHIPPED;
    }

    public List<Doubt> doubts(Answers answers) {
        return checks.stream()
                .map(check -> check.doubt(answers))
                .flatMap(Optional::stream)
                .toList();
    }
}
