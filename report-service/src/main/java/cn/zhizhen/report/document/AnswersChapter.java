package cn.zhizhen.report.document;

import cn.zhizhen.report.assessment.Questionnaire.Question;
import cn.zhizhen.report.replacement.Posts;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** All answers as they were submitted; what was not asked and what was left open look different. */
record AnswersChapter(Script script) {

    void write(Flow flow) {
        var voice = script.voice();
        flow.chapter("answers", voice.say("method.appendix-mark"), voice.say("method.appendix"));
        flow.lead(voice.say("method.appendix-lead"));
        script.questionnaire().sections().forEach(section -> {
            flow.section(voice.of(section.title()));
            section.questions().forEach(question -> row(flow, question));
        });
    }

    private void row(Flow flow, Question question) {
        var voice = script.voice();
        var label = voice.of(question.label());
        script.snapshot()
                .answers()
                .value(question.answer())
                .ifPresentOrElse(
                        value -> flow.row("answers", Flow.Tone.GOOD, label, answer(question, value)),
                        () -> flow.row("answers", Flow.Tone.NONE, label, voice.say(absence(question))));
    }

    private String answer(Question question, JsonNode value) {
        var voice = script.voice();
        var said = new Answered(question, voice).say(value);
        if (question.id().equals(Posts.QUESTION)) {
            return voice.say("method.posts", value.size());
        }
        return whole(question)
                .map(whole -> voice.say("method.part", said, whole))
                .orElse(said);
    }

    /** The whole that a rate is a part of. */
    private Optional<String> whole(Question question) {
        return Optional.ofNullable(question.whole())
                .flatMap(id -> script.questionnaire()
                        .answeredBy(id)
                        .flatMap(whole -> script.snapshot()
                                .answers()
                                .value(id)
                                .map(value -> new Answered(whole, script.voice()).say(value))));
    }

    private String absence(Question question) {
        return script.snapshot().asked(question.id()) ? "method.unanswered" : "method.not-asked";
    }
}
