package cn.zhizhen.assessment.answering;

import cn.zhizhen.assessment.questionnaire.Questionnaire;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;

/**
 * Reads and writes the rows of answers. A page of a phone touches few of some sixty, so nothing is tracked or compared: what
 * changed is known, and is written as one batch.
 */
@Singleton
public class AnswerShelf {

    private final StatelessSession database;

    AnswerShelf(StatelessSession database) {
        this.database = database;
    }

    public Draft draft(Assessment assessment, Questionnaire questionnaire) {
        var answers = new LinkedHashMap<String, Answer>();
        database.createSelectionQuery(
                        "from Answer where key.assessment = :assessment order by key.answer", Answer.class)
                .setParameter("assessment", assessment.id)
                .getResultStream()
                .forEach(answer -> answers.put(answer.key.answer(), answer));
        return new Draft(questionnaire, assessment.enterprise, answers);
    }

    /** A first revision is a new row, a later one replaces what stands. */
    public void keep(List<Answer> changed) {
        Map<Boolean, List<Answer>> byNovelty = Map.of(true, new ArrayList<>(), false, new ArrayList<>());
        changed.forEach(answer -> byNovelty.get(answer.revision == 1).add(answer));
        database.insertMultiple(byNovelty.get(true));
        database.updateMultiple(byNovelty.get(false));
    }
}
