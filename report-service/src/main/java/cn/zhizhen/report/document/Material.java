package cn.zhizhen.report.document;

import cn.zhizhen.report.advice.Selection;
import cn.zhizhen.report.assessment.Questionnaire;
import cn.zhizhen.report.assessment.Snapshot;
import cn.zhizhen.report.policy.Clause;
import cn.zhizhen.report.text.Content;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;

/** Everything that a report says, frozen: a later release with other advice still prints the same report from it. */
public record Material(String snapshot, String questionnaire, Selection advice, List<Clause> clauses) {

    public String json() {
        try {
            return Content.json().writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static Material read(String json) {
        try {
            return Content.json().readValue(json, new TypeReference<Material>() {});
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Not the material of a report", unreadable);
        }
    }

    Snapshot assessed() {
        return Snapshot.read(snapshot);
    }

    Questionnaire questions() {
        return Questionnaire.read(questionnaire);
    }
}
