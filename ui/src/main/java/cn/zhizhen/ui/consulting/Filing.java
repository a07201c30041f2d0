package cn.zhizhen.ui.consulting;

import cn.zhizhen.ui.desk.Enterprise;
import cn.zhizhen.ui.desk.Progress;
import cn.zhizhen.ui.page.Text;
import cn.zhizhen.ui.questionnaire.Question;
import cn.zhizhen.ui.questionnaire.Questionnaire;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** What an enterprise has answered so far, as its consultant reads it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Filing(
        String id,
        String state,
        Campaign campaign,
        Enterprise enterprise,
        Map<String, Answer> answers,
        Map<String, Boolean> applicability,
        Progress progress,
        Comment comment,
        Instant submittedAt,
        LocalDate correctableUntil,
        boolean changedSinceReturn,
        LocalDate ifReturnedUntil) {

    public Filing {
        answers = answers == null ? Map.of() : answers;
        applicability = applicability == null ? Map.of() : applicability;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Campaign(Text title, String state, Questionnaire.Key questionnaire) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Answer(JsonNode value) {}

    /** Why and by whom it was last returned. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Comment(String text, String by, Instant at) {}

    public boolean isSubmitted() {
        return "submitted".equals(state);
    }

    public boolean isReturned() {
        return "returned".equals(state);
    }

    /** A snapshot is accepted, which a return leaves as it is. */
    public boolean isAccepted() {
        return submittedAt != null;
    }

    /** The window of correction closed without a new submission. */
    public boolean isLapsed() {
        return isSubmitted() && correctableUntil != null;
    }

    boolean asks(Question question) {
        return applicability.getOrDefault(question.id(), true);
    }

    JsonNode value(String answer) {
        var given = answers.get(answer);
        return given == null ? null : given.value();
    }
}
