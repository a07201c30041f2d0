package cn.zhizhen.assessment.answering;

import cn.zhizhen.assessment.enterprise.Enterprise;
import cn.zhizhen.assessment.plausibility.Doubt;
import cn.zhizhen.assessment.plausibility.Plausibility;
import cn.zhizhen.assessment.questionnaire.AnswerCheck;
import cn.zhizhen.assessment.questionnaire.Answers;
import cn.zhizhen.assessment.questionnaire.Facts;
import cn.zhizhen.assessment.questionnaire.Question;
import cn.zhizhen.assessment.questionnaire.Questionnaire;
import cn.zhizhen.assessment.questionnaire.Refusal;
import cn.zhizhen.assessment.questionnaire.Section;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The answers of an assessment as they stand, read with its questionnaire: progress, what is asked, what is still open. */
public record Draft(Questionnaire questionnaire, Enterprise enterprise, Map<String, Answer> saved) {

    /** How many questions are asked and answered, over all and by section. */
    public record Progress(
            int asked, int answered, int required, int requiredAnswered, List<SectionProgress> sections) {}

    public record SectionProgress(String id, int asked, int answered, int requiredMissing) {}

    /** Something that stands against submission. */
    public record OpenPoint(String section, String question, String answer, String code, Map<String, Object> params) {}

    /** What was said, and what follows from it. */
    public Answers answers() {
        return questionnaire.completed(stated());
    }

    /** The answers as they would stand after a change; a derived answer that is said all the same is taken as it is said. */
    public Answers supposing(Map<String, JsonNode> changes) {
        return questionnaire.completed(stated().with(changes)).with(changes);
    }

    /** The answers that nobody has to give, for they follow from others. */
    public Map<String, JsonNode> derived() {
        return questionnaire.derived(stated());
    }

    private Answers stated() {
        var values = new LinkedHashMap<String, JsonNode>();
        saved.forEach((id, answer) -> values.put(id, answer.content));
        return new Answers(values);
    }

    /** What conditions ask for: the figures of this form, and the register where it has none. */
    public Facts facts() {
        return enterprise.facts(answers());
    }

    public Progress progress() {
        var answers = answers();
        var sections = new ArrayList<SectionProgress>();
        int required = 0;
        int requiredAnswered = 0;
        for (var section : questionnaire.sections()) {
            var asked = asked(section, answers);
            var answered = (int) asked.stream()
                    .filter(question -> isAnswered(question, answers))
                    .count();
            var obligatory = asked.stream().filter(Question::required).toList();
            var missing = (int) obligatory.stream()
                    .filter(question -> !isAnswered(question, answers))
                    .count();
            required += obligatory.size();
            requiredAnswered += obligatory.size() - missing;
            sections.add(new SectionProgress(section.id(), asked.size(), answered, missing));
        }
        return new Progress(
                sections.stream().mapToInt(SectionProgress::asked).sum(),
                sections.stream().mapToInt(SectionProgress::answered).sum(),
                required,
                requiredAnswered,
                sections);
    }

    boolean changedAfter(Instant moment) {
        return saved.values().stream().anyMatch(answer -> answer.savedAt.isAfter(moment));
    }

    /** False for each question that is not asked at present, or that other answers settle. */
    public Map<String, Boolean> applicability() {
        var derived = derived();
        return Stream.concat(
                        questionnaire.notAsked(answers(), facts()).stream(),
                        questionnaire.questions().filter(question -> derived.containsKey(question.answerId())))
                .collect(Collectors.toMap(Question::id, question -> false, (a, b) -> a, LinkedHashMap::new));
    }

    /** Everything that stands against submission, in the order of the questionnaire. */
    public List<OpenPoint> openPoints() {
        var answers = answers();
        var counting = questionnaire.asked(answers, facts());
        var refusals = new AnswerCheck(questionnaire)
                .check(counting, counting.values().keySet()).stream().collect(Collectors.groupingBy(Refusal::answer));
        var points = new ArrayList<OpenPoint>();
        for (var section : questionnaire.sections()) {
            for (var question : asked(section, answers)) {
                if (question.required() && !isAnswered(question, answers)) {
                    points.add(new OpenPoint(section.id(), question.id(), question.answerId(), "missing", Map.of()));
                }
                refusals.getOrDefault(question.answerId(), List.of())
                        .forEach(refusal -> points.add(new OpenPoint(
                                section.id(), question.id(), refusal.answer(), refusal.code(), refusal.params())));
            }
        }
        return points;
    }

    /** What may be a slip; it is asked back and stands in nobody's way. What follows from other answers is no slip of its own. */
    public List<Doubt> doubts() {
        var derived = derived();
        return Plausibility.shipped().doubts(questionnaire.asked(answers(), facts())).stream()
                .filter(doubt -> !derived.containsKey(doubt.answer()))
                .toList();
    }

    private List<Question> asked(Section section, Answers answers) {
        var derived = derived();
        return section.questions().stream()
                .filter(question -> question.isAsked(answers, facts()))
                .filter(question -> !derived.containsKey(question.answerId()))
                .toList();
    }

    /** An empty text, an empty choice and an empty table answer nothing. */
    private static boolean isAnswered(Question question, Answers answers) {
        return answers.value(question.answerId())
                .filter(value -> !(value.isTextual() && value.textValue().isBlank()))
                .filter(value -> !(value.isArray() && value.isEmpty()))
                .isPresent();
    }
}
