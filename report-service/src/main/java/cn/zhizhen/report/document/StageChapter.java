package cn.zhizhen.report.document;

import cn.zhizhen.report.assessment.Outcome;
import cn.zhizhen.report.assessment.Questionnaire.Question;
import cn.zhizhen.report.assessment.Snapshot;
import java.math.BigDecimal;
import java.util.List;

/** The stage of integrating informatisation and industrialisation (两化融合), by the suite's own definition and said so. */
record StageChapter(Script script) {

    void write(Flow flow) {
        var voice = script.voice();
        flow.running("stage", "06", voice.say("stage.title"));
        script.snapshot()
                .outcome(Snapshot.STAGE)
                .ifPresentOrElse(outcome -> card(flow, outcome), () -> flow.text(voice.say("common.no-outcome")));
    }

    private void card(Flow flow, Outcome outcome) {
        var voice = script.voice();
        flow.lead(outcome.reached()
                .map(level -> voice.say(
                        "stage.lead",
                        voice.say("common.level", voice.of(level.label()), voice.of(level.name())),
                        voice.open(level.meaning())))
                .orElseGet(() -> voice.say("stage.lead-unknown")));
        flow.callout(voice.say("stage.own", voice.source(outcome.scorecard().source())));
        flow.section(voice.say("stage.ladder"));
        var ladder = new Ladder(outcome, voice);
        ladder.write(flow);
        flow.section(voice.say("stage.dimensions"));
        ladder.dimensions(flow);
        var flows = flows();
        if (!flows.isEmpty()) {
            flow.section(voice.say("stage.flows"));
            flow.table(
                    voice.say("stage.flow"),
                    voice.say("stage.level"),
                    voice.say("stage.highest"),
                    voice.say("stage.way"));
            flows.forEach(question -> row(flow, question));
        }
    }

    /** How far data flow between departments: what was answered, not what the card made of it. */
    private List<Question> flows() {
        return script.questionnaire()
                .questions()
                .filter(question -> question.id().startsWith("integration-") && question.levels() != null)
                .toList();
    }

    private void row(Flow flow, Question question) {
        var voice = script.voice();
        var highest = BigDecimal.valueOf(question.levels().size() - 1L);
        var level = script.snapshot().answers().number(question.id());
        flow.row(
                "points",
                level.isPresent() ? Flow.Tone.GOOD : Flow.Tone.NONE,
                new ShareBar(Ladder.part(level.orElse(null), highest)),
                voice.of(question.label()),
                level.map(voice::number).orElseGet(() -> voice.say("method.unanswered")),
                voice.number(highest));
    }
}
