package cn.zhizhen.report.document;

import cn.zhizhen.report.assessment.Questionnaire.Question;

/** All answers as they were submitted; what was not asked and what was left open look different. */
record AnswersChapter(Script script) {

    void write(Flow flow) {
        var voice = script.voice();
        flow.chapter("answers", voice.say("method.appendix-mark"), voice.say("method.appendix"));
        flow.lead(voice.say("method.appendix-lead"));
        script.questionnaire().sections().forEach(section -> {
            flow.section(voice.of(section.title()));
            flow.table(voice.say("method.question"), voice.say("method.answer"));
            section.questions().forEach(question -> flow.row("answers", voice.of(question.label()), answer(question)));
        });
    }

    private String answer(Question question) {
        var voice = script.voice();
        return script.snapshot()
                .answers()
                .value(question.answer())
                .map(value -> new Answered(question, voice).say(value))
                .orElseGet(() ->
                        voice.say(script.snapshot().asked(question.id()) ? "method.unanswered" : "method.not-asked"));
    }
}
