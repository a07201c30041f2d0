package cn.zhizhen.report.document;

import cn.zhizhen.report.assessment.Indicator;
import cn.zhizhen.report.assessment.Outcome;
import cn.zhizhen.report.assessment.Snapshot;
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
                        voice.of(level.meaning())))
                .orElseGet(() -> voice.say("stage.lead-unknown")));
        flow.callout(voice.say("stage.own", voice.source(outcome.scorecard().source())));
        flow.section(voice.say("stage.ladder"));
        var ladder = new Ladder(outcome, voice);
        ladder.write(flow);
        flow.section(voice.say("stage.dimensions"));
        ladder.dimensions(flow);
        var flows = levels(outcome);
        if (!flows.isEmpty()) {
            flow.section(voice.say("stage.flows"));
            flow.table(
                    voice.say("stage.flow"),
                    voice.say("stage.level"),
                    voice.say("level.max"),
                    voice.say("level.share"));
            flows.forEach(indicator -> row(flow, indicator));
        }
    }

    /** Where data flow between departments: the questions that have a level each. */
    private static List<Indicator> levels(Outcome outcome) {
        return outcome.indicators().stream()
                .filter(indicator -> indicator.id().startsWith("integration-") && indicator.max() != null)
                .toList();
    }

    private void row(Flow flow, Indicator indicator) {
        var voice = script.voice();
        var value = indicator.known();
        flow.row(
                "points",
                value.isPresent() ? Flow.Tone.GOOD : Flow.Tone.NONE,
                new ShareBar(Ladder.part(value.orElse(null), indicator.max())),
                voice.of(indicator.label()),
                value.map(voice::score).orElseGet(() -> voice.absence(indicator.absence())),
                voice.number(indicator.max()));
    }
}
