package cn.zhizhen.report.document;

import cn.zhizhen.report.assessment.Outcome;
import cn.zhizhen.report.assessment.Questionnaire.Question;
import cn.zhizhen.report.assessment.Snapshot;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

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
                .map(level -> voice.sentences(
                        voice.say("stage.lead", voice.level(level.label(), level.name())),
                        voice.closed(level.meaning())))
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
        var others = integration().filter(question -> !question.isScale()).toList();
        if (!others.isEmpty()) {
            flow.section(voice.say("stage.standard"));
            others.forEach(question ->
                    flow.answer(voice.of(question.label()), script.answered(question), script.absence(question)));
        }
    }

    /** How far data flow between departments: what was answered, not what the card made of it. */
    private List<Question> flows() {
        return integration().filter(Question::isScale).toList();
    }

    private Stream<Question> integration() {
        return script.questionnaire()
                .questions()
                .filter(question -> question.id().startsWith("integration-"));
    }

    private void row(Flow flow, Question question) {
        var voice = script.voice();
        var highest = BigDecimal.valueOf(question.highest());
        var level = script.snapshot().answers().number(question.answer());
        flow.row(
                "points",
                level.isPresent() ? Flow.Tone.GOOD : Flow.Tone.NONE,
                new ShareBar(Ladder.part(level.orElse(null), highest)),
                voice.of(question.label()),
                level.map(voice::number).orElseGet(() -> script.absence(question)),
                voice.number(highest));
    }
}
