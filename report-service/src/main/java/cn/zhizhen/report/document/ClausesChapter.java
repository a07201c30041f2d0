package cn.zhizhen.report.document;

import cn.zhizhen.report.policy.Clause;

/** The sentences of policy that concern the enterprise or that the advice cites. */
record ClausesChapter(Script script) {

    void write(Flow flow) {
        var voice = script.voice();
        flow.chapter("clauses", "09", voice.say("steps.clauses"));
        flow.lead(voice.say("steps.clauses-lead"));
        if (script.clauses().isEmpty()) {
            flow.text(voice.say("steps.no-clauses"));
            return;
        }
        flow.section(voice.say("steps.clauses-section"));
        flow.table(voice.say("steps.clause-place"), voice.say("steps.clause-text"));
        script.clauses().forEach(clause -> flow.row("clauses", place(clause), body(clause)));
    }

    static String citation(Clause clause, Voice voice) {
        var number = clause.number() == null ? "" : clause.number();
        return voice.say("steps.citation", voice.of(clause.document()), number, voice.of(clause.clause()));
    }

    private String place(Clause clause) {
        var voice = script.voice();
        return (clause.number() == null ? voice.day(clause.date()) : clause.number()) + "\n"
                + voice.of(clause.clause());
    }

    private String body(Clause clause) {
        var voice = script.voice();
        return voice.of(clause.text()) + "\n"
                + voice.say(
                        "steps.clause-source",
                        voice.of(clause.document()),
                        voice.day(clause.date()),
                        voice.source(clause.source()));
    }
}
