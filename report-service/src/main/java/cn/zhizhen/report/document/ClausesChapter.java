package cn.zhizhen.report.document;

import cn.zhizhen.report.policy.Clause;
import cn.zhizhen.report.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sentences of policy that concern the enterprise or that the advice cites. */
record ClausesChapter(Script script) {

    void write(Flow flow) {
        var voice = script.voice();
        flow.running("clauses", "09", voice.say("steps.clauses"));
        flow.lead(voice.say("steps.clauses-lead"));
        if (script.clauses().isEmpty()) {
            flow.text(voice.say("steps.no-clauses"));
            return;
        }
        documents().forEach((document, clauses) -> document(flow, clauses));
    }

    /** The clauses by document, in the order of the file. */
    private Map<Text, List<Clause>> documents() {
        return script.clauses().stream()
                .collect(Collectors.groupingBy(Clause::document, LinkedHashMap::new, Collectors.toList()));
    }

    private void document(Flow flow, List<Clause> clauses) {
        var voice = script.voice();
        var first = clauses.get(0);
        var number = first.number() == null ? "" : first.number() + (voice.chinese() ? "，" : ", ");
        flow.row(
                "document",
                voice.of(first.document()),
                number + voice.day(first.date()) + " · " + voice.source(first.source()),
                voice.of(first.clause()),
                voice.of(first.text()));
        clauses.stream()
                .skip(1)
                .forEach(clause -> flow.row("clauses", voice.of(clause.clause()), voice.of(clause.text())));
    }

    static String citation(Clause clause, Voice voice) {
        return clause.number() == null
                ? voice.say("steps.citation-unnumbered", voice.of(clause.document()), voice.of(clause.clause()))
                : voice.say("steps.citation", clause.number(), voice.of(clause.clause()));
    }
}
