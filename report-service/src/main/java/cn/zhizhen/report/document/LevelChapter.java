package cn.zhizhen.report.document;

import cn.zhizhen.report.assessment.Indicator;
import cn.zhizhen.report.assessment.Outcome;
import cn.zhizhen.report.assessment.Snapshot;
import java.util.List;
import java.util.stream.IntStream;

/** The level after the ministry's instrument: both conditions of each step, the dimensions, and the sixteen scenes. */
record LevelChapter(Script script) {

    private static final String SCENE = "scene-";

    void write(Flow flow) {
        var voice = script.voice();
        flow.chapter("level", "04", voice.say("level.title"));
        script.snapshot()
                .outcome(Snapshot.MIIT)
                .ifPresentOrElse(outcome -> card(flow, outcome), () -> flow.text(voice.say("common.no-outcome")));
    }

    private void card(Flow flow, Outcome outcome) {
        var voice = script.voice();
        flow.lead(lead(outcome));
        if (outcome.note() != null) {
            flow.text(voice.paragraph(voice.of(outcome.note())));
        }
        flow.section(voice.say("level.ladder"));
        var ladder = new Ladder(outcome, voice);
        ladder.write(flow);
        flow.note(voice.say("level.ladder-note"));
        flow.section(voice.say("level.dimensions"));
        ladder.dimensions(flow);
        flow.section(voice.say("level.scenes"));
        flow.text(voice.paragraph(voice.say("level.scenes-lead")));
        flow.figure(Flow.Height.LARGE, new HeatStrip(tiles(outcome), legend(), voice.say("level.star")));
        flow.section(voice.say("level.questions"));
        flow.table(
                voice.say("level.question"),
                voice.say("level.score"),
                voice.say("level.max"),
                voice.say("level.share"));
        rated(outcome).forEach(indicator -> question(flow, indicator));
        flow.note(voice.source(outcome.scorecard().source()));
    }

    private String lead(Outcome outcome) {
        var voice = script.voice();
        if (outcome.score() == null || rated(outcome).stream().allMatch(indicator -> indicator.points() == null)) {
            return voice.say("level.lead-unknown");
        }
        var score = voice.score(outcome.score());
        return outcome.reached()
                .map(level -> voice.sentences(
                        voice.say("level.lead", score, voice.level(level.label(), level.name())),
                        voice.closed(level.meaning())))
                .orElseGet(() -> voice.say(
                        "level.lead-none",
                        score,
                        outcome.next()
                                .map(rung -> voice.level(rung.label(), rung.name()))
                                .orElse("")));
    }

    static List<Indicator> rated(Outcome outcome) {
        return outcome.indicators().stream()
                .filter(indicator -> !indicator.id().startsWith(SCENE))
                .toList();
    }

    static List<Indicator> scenes(Outcome outcome) {
        return outcome.indicators().stream()
                .filter(indicator -> indicator.id().startsWith(SCENE))
                .toList();
    }

    private List<HeatStrip.Tile> tiles(Outcome outcome) {
        return scenes(outcome).stream()
                .map(scene -> new HeatStrip.Tile(
                        script.voice().of(scene.label()),
                        scene.known().map(level -> level.intValue()).orElse(null),
                        scene.constraint()))
                .toList();
    }

    private List<String> legend() {
        return IntStream.rangeClosed(0, 4)
                .mapToObj(level -> script.voice().say("level.shade-" + level))
                .toList();
    }

    private void question(Flow flow, Indicator indicator) {
        var voice = script.voice();
        var known = indicator.points() != null;
        flow.row(
                "points",
                known ? Flow.Tone.GOOD : Flow.Tone.NONE,
                new ShareBar(Ladder.part(indicator.points(), indicator.max())),
                voice.of(indicator.label()),
                known ? voice.score(indicator.points()) : voice.absence(indicator.absence()),
                indicator.max() == null ? voice.dash() : voice.number(indicator.max()));
    }
}
