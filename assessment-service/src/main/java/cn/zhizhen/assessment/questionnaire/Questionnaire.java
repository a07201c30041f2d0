package cn.zhizhen.assessment.questionnaire;

import cn.zhizhen.assessment.document.Identity;
import cn.zhizhen.assessment.document.Source;
import cn.zhizhen.assessment.document.Text;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A published set of questions (问卷). It never changes; a mended one is the next version. */
public record Questionnaire(
        String id,
        String version,
        Text title,
        Source source,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Part> parts,
        List<Section> sections) {

    public Questionnaire {
        parts = parts == null ? List.of() : parts;
    }

    public Identity identity() {
        return new Identity(id, version);
    }

    public Stream<Question> questions() {
        return sections.stream().flatMap(section -> section.questions().stream());
    }

    public Optional<Question> byAnswer(String answer) {
        return questions()
                .filter(question -> answer.equals(question.answerId()))
                .findFirst();
    }

    /** What follows from these answers, by answer; it goes before what was stated for the same question. */
    public Map<String, JsonNode> derived(Answers answers) {
        var derived = new LinkedHashMap<String, JsonNode>();
        questions()
                .forEach(question -> question.follows(answers.with(derived))
                        .ifPresent(value -> derived.put(question.answerId(), value)));
        return derived;
    }

    /** These answers with everything that follows from them. */
    public Answers completed(Answers answers) {
        return answers.with(derived(answers));
    }

    /** The questions that are not asked of this enterprise with these answers. */
    public List<Question> notAsked(Answers answers, Facts facts) {
        return questions().filter(question -> !question.isAsked(answers, facts)).toList();
    }

    /** The answers that count: those to questions that are asked. */
    public Answers asked(Answers answers, Facts facts) {
        return answers.without(
                notAsked(answers, facts).stream().map(Question::answerId).toList());
    }
}
