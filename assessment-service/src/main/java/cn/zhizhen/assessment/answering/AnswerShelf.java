package cn.zhizhen.assessment.answering;

import cn.zhizhen.assessment.questionnaire.Questionnaire;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        return drafts(List.of(assessment), questionnaire).get(assessment.id);
    }

    /** By id of the assessment, all read at once. */
    public Map<Long, Draft> drafts(List<Assessment> assessments, Questionnaire questionnaire) {
        var drafts = new LinkedHashMap<Long, Draft>();
        assessments.forEach(assessment ->
                drafts.put(assessment.id, new Draft(questionnaire, assessment.enterprise, new LinkedHashMap<>())));
        if (!drafts.isEmpty()) {
            database.createSelectionQuery(
                            "from Answer where key.assessment in :assessments order by key.answer", Answer.class)
                    .setParameterList("assessments", drafts.keySet())
                    .getResultList()
                    .forEach(answer ->
                            drafts.get(answer.key.assessment()).saved().put(answer.key.answer(), answer));
        }
        return drafts;
    }

    /** Rows that were not read from the database are new, the others replace what stands. */
    public void keep(List<Answer> changed) {
        var byNovelty = changed.stream().collect(Collectors.partitioningBy(Answer::isNew));
        database.insertMultiple(byNovelty.get(true));
        database.updateMultiple(byNovelty.get(false));
    }
}
