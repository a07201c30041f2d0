package cn.zhizhen.ui.filling;

import cn.zhizhen.ui.page.Text;
import cn.zhizhen.ui.questionnaire.Given;
import cn.zhizhen.ui.questionnaire.Question;
import cn.zhizhen.ui.questionnaire.Questionnaire;
import cn.zhizhen.ui.questionnaire.Situation;
import cn.zhizhen.ui.standing.Standing;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An assessment (评估) while it is being filled in, as the assessment-service holds it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Draft(
        String id,
        String state,
        Campaign campaign,
        Enterprise enterprise,
        Map<String, Answer> answers,
        Map<String, Boolean> applicability,
        Map<String, JsonNode> derived,
        List<Doubt> doubts,
        Progress progress,
        Comment comment,
        Instant submittedAt,
        LocalDate correctableUntil,
        boolean changedSinceReturn) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Campaign(
            String id, Text title, LocalDate opens, LocalDate closes, String state, Questionnaire.Key questionnaire) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Enterprise(
            String id, String name, Industry industry, String size, boolean aboveScale, boolean demonstration) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Industry(String division, Text name) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Answer(JsonNode value, long revision) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Progress(
            int asked, int answered, int required, int requiredAnswered, List<SectionProgress> sections) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record SectionProgress(String id, int asked, int answered, int requiredMissing) {}

    /** An answer that may be a slip, asked back in words; {@code suggested} is what may have been meant, or null. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Doubt(String answer, Text words, BigDecimal suggested) {

        public String number() {
            return suggested.toPlainString();
        }
    }

    Doubt doubt(Question question) {
        return doubts == null
                ? null
                : doubts.stream()
                        .filter(doubt -> question.answer().equals(doubt.answer()))
                        .findFirst()
                        .orElse(null);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Comment(String text, String by, Instant at) {}

    boolean submitted() {
        return "submitted".equals(state);
    }

    /** Whether answers can still be changed; a return opens them after the campaign has closed as well. */
    public boolean open() {
        return "returned".equals(state) || !submitted() && "open".equals(campaign.state());
    }

    public Standing standing() {
        return new Standing(id, state, null, null, submittedAt, correctableUntil, changedSinceReturn, null, null);
    }

    public Draft {
        derived = derived == null ? Map.of() : derived;
    }

    /** What follows from other answers goes before what was typed. */
    JsonNode value(String answer) {
        var saved = answers.get(answer);
        return derived.containsKey(answer) ? derived.get(answer) : saved == null ? null : saved.value();
    }

    Optional<Given> derived(Question question) {
        return Optional.ofNullable(derived.get(question.answer())).map(value -> new Given(question, value));
    }

    /** Whether it belongs into a list of the answers: asked, or settled by others. */
    boolean shows(Question question) {
        return asks(question) || derived.containsKey(question.answer());
    }

    boolean asks(Question question) {
        return applicability == null || applicability.getOrDefault(question.id(), true);
    }

    Situation situation() {
        var values = new HashMap<String, JsonNode>();
        answers.forEach((id, answer) -> values.put(id, answer.value()));
        values.putAll(derived);
        return new Situation(
                Map.of(
                        "size", String.valueOf(enterprise.size()),
                        "division", enterprise.industry().division(),
                        "above-scale", enterprise.aboveScale() ? "yes" : "no"),
                values);
    }
}
