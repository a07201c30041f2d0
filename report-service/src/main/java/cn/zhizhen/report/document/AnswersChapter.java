package cn.zhizhen.report.document;

import cn.zhizhen.report.assessment.Questionnaire;
import cn.zhizhen.report.assessment.Questionnaire.Question;
import cn.zhizhen.report.replacement.Posts;
import java.util.Optional;

/** All answers as they were submitted; what was not asked and what was left open look different. */
record AnswersChapter(Script script) {

    void write(Flow flow) {
        var voice = script.voice();
        flow.chapter("answers", voice.say("method.appendix-mark"), voice.say("method.appendix"));
        flow.lead(voice.say("method.appendix-lead"));
        script.questionnaire().sections().stream().filter(this::isAsked).forEach(section -> {
            flow.section(voice.of(section.title()));
            section.questions()
                    .forEach(question -> flow.answer(
                            voice.of(question.label()),
                            script.answered(question).map(said -> answer(question, said)),
                            absence(question)));
        });
    }

    /** A section of which nothing concerns the enterprise, such as that of the mines, is not printed line by line. */
    private boolean isAsked(Questionnaire.Section section) {
        return section.questions().stream()
                .anyMatch(question -> script.snapshot().asked(question.id()));
    }

    private String answer(Question question, String said) {
        var voice = script.voice();
        if (question.id().equals(Posts.QUESTION)) {
            return voice.say(
                    "method.posts", Posts.of(script.snapshot().answers()).all().size());
        }
        return whole(question)
                .map(whole -> voice.say("method.part", said, whole))
                .orElse(said);
    }

    /** The whole that a rate is a part of. */
    private Optional<String> whole(Question question) {
        return Optional.ofNullable(question.whole())
                .flatMap(id -> script.questionnaire().answeredBy(id))
                .flatMap(script::answered);
    }

    private String absence(Question question) {
        return script.voice().say(script.snapshot().asked(question.id()) ? "method.unanswered" : "method.not-asked");
    }
}
