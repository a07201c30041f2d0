package cn.zhizhen.report.document;

import cn.zhizhen.report.assessment.Indicator;
import cn.zhizhen.report.assessment.Outcome;
import cn.zhizhen.report.assessment.Snapshot;
import java.util.Comparator;
import java.util.List;

/** The profile over all rated questions as a radar, and what it says in words. */
record ProfileChapter(Script script) {

    private static final int NAMED = 3;

    void write(Flow flow) {
        var voice = script.voice();
        flow.chapter("profile", "05", voice.say("level.profile"));
        script.snapshot()
                .outcome(Snapshot.MIIT)
                .ifPresentOrElse(outcome -> profile(flow, outcome), () -> flow.text(voice.say("common.no-outcome")));
    }

    private void profile(Flow flow, Outcome outcome) {
        var voice = script.voice();
        var rated = LevelChapter.rated(outcome);
        flow.lead(voice.say("level.profile-lead"));
        flow.figure(
                Flow.Height.HUGE,
                new Radar(rated.stream()
                        .map(indicator -> new Radar.Axis(voice.of(indicator.label()), share(indicator)))
                        .toList()));
        flow.section(voice.say("level.findings"));
        dimensions(flow, outcome);
        questions(flow, rated);
        scenes(flow, LevelChapter.scenes(outcome));
    }

    private static Double share(Indicator indicator) {
        return Ladder.part(indicator.points(), indicator.max());
    }

    private void dimensions(Flow flow, Outcome outcome) {
        var voice = script.voice();
        outcome.dimensions().stream()
                .filter(dimension -> dimension.share() != null)
                .forEach(dimension -> flow.bullet(voice.say(
                        "level.finding-dimension",
                        voice.of(dimension.label()),
                        voice.score(dimension.score()),
                        voice.number(dimension.max()),
                        voice.rate(dimension.share()))));
    }

    private void questions(Flow flow, List<Indicator> rated) {
        var voice = script.voice();
        var known = rated.stream()
                .filter(indicator -> share(indicator) != null)
                .sorted(Comparator.comparing(ProfileChapter::share, Comparator.reverseOrder()))
                .toList();
        var strong = known.stream()
                .filter(indicator -> share(indicator) > 0)
                .limit(NAMED)
                .toList();
        var weak = known.stream()
                .sorted(Comparator.comparing(ProfileChapter::share))
                .filter(indicator -> share(indicator) < 1 && !strong.contains(indicator))
                .limit(NAMED)
                .toList();
        if (!strong.isEmpty()) {
            flow.bullet(voice.say("level.finding-strong", names(strong)));
        }
        if (!weak.isEmpty()) {
            flow.bullet(voice.say("level.finding-weak", names(weak)));
        }
        var unknown =
                rated.stream().filter(indicator -> share(indicator) == null).toList();
        if (!unknown.isEmpty()) {
            flow.bullet(voice.say("level.finding-unknown", unknown.size(), labels(unknown)));
        }
    }

    private void scenes(Flow flow, List<Indicator> scenes) {
        var voice = script.voice();
        var advanced = at(scenes, 3, 4);
        var started = at(scenes, 0, 0);
        if (!advanced.isEmpty()) {
            flow.bullet(voice.say("level.finding-advanced", labels(advanced)));
        }
        if (!started.isEmpty()) {
            flow.bullet(voice.say("level.finding-not-begun", labels(started)));
        }
    }

    private static List<Indicator> at(List<Indicator> scenes, int from, int to) {
        return scenes.stream()
                .filter(scene -> scene.known()
                        .filter(level -> level.intValue() >= from && level.intValue() <= to)
                        .isPresent())
                .toList();
    }

    private String names(List<Indicator> indicators) {
        var voice = script.voice();
        return voice.list(indicators.stream()
                .map(indicator -> voice.say(
                        "level.of",
                        voice.of(indicator.label()),
                        voice.score(indicator.points()),
                        voice.number(indicator.max())))
                .toList());
    }

    private String labels(List<Indicator> indicators) {
        return script.voice()
                .list(indicators.stream()
                        .map(indicator -> script.voice().of(indicator.label()))
                        .toList());
    }
}
