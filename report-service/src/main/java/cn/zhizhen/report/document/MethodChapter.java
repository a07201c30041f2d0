package cn.zhizhen.report.document;

import cn.zhizhen.report.assessment.Outcome;
import cn.zhizhen.report.text.Source;
import java.util.Locale;

/** By which rules the figures came about, and from which documents, by version. */
record MethodChapter(Script script, Agenda agenda) {

    private static final int LAWS = 7;

    void write(Flow flow) {
        var voice = script.voice();
        flow.running("method", "10", voice.say("method.title"));
        flow.section(voice.say("method.laws"));
        for (int law = 1; law <= LAWS; law++) {
            flow.bullet(voice.say("method.law-" + law));
        }
        labels(flow);
        versions(flow);
        if (script.advice().expired() > 0) {
            flow.note(voice.say("method.expired", script.advice().expired()));
        }
    }

    private void labels(Flow flow) {
        var voice = script.voice();
        flow.section(voice.say("method.labels"));
        flow.table(voice.say("method.label"), voice.say("method.meaning"));
        for (var label : Source.Label.values()) {
            flow.row(
                    "sources",
                    voice.label(new Source(label, null)),
                    voice.say("method.label-"
                            + label.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
    }

    private void versions(Flow flow) {
        var voice = script.voice();
        var snapshot = script.snapshot();
        flow.section(voice.say("method.versions"));
        flow.table(voice.say("method.document"), voice.say("method.version"));
        flow.row(
                "sources",
                voice.say("method.questionnaire"),
                voice.say(
                                "method.questionnaire-version",
                                voice.of(script.questionnaire().title()),
                                snapshot.questionnaire().version())
                        + "\n" + snapshot.questionnaire().digest());
        snapshot.outcomes().forEach(outcome -> flow.row("sources", voice.say("method.card"), card(outcome)));
        flow.row(
                "sources",
                voice.say("method.snapshot"),
                voice.say("method.snapshot-of", voice.day(snapshot.submissionDay()), snapshot.snapshot()) + "\n"
                        + snapshot.digest());
        flow.row(
                "sources",
                voice.say("method.report"),
                voice.say(
                        "method.report-of",
                        script.edition().code(),
                        voice.day(script.edition().day())));
    }

    private String card(Outcome outcome) {
        var voice = script.voice();
        var card = outcome.scorecard();
        return voice.say("method.card-version", voice.of(card.title()), card.version()) + "\n"
                + voice.source(card.source());
    }
}
