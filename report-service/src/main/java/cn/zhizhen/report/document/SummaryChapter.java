package cn.zhizhen.report.document;

import cn.zhizhen.report.assessment.Indicator;
import cn.zhizhen.report.assessment.Outcome;
import cn.zhizhen.report.assessment.Snapshot;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one page that a director reads: where we stand, what comes next, what stands in the way. */
record SummaryChapter(Script script, Agenda agenda) {

    private static final List<String> HEADLINE =
            List.of("equipment-digital-rate", "key-process-control-rate", "platform-use");

    private record Box(String label, String name, String note) {}

    void write(Flow flow) {
        var voice = script.voice();
        var headline = HEADLINE.stream()
                .flatMap(id -> targets().flatMap(outcome -> outcome.indicator(id)).stream())
                .toList();
        flow.chapter("summary", "01", voice.say("summary.title"));
        flow.lead(lead(headline));
        flow.figure(
                Flow.Height.MEDIUM,
                new RateBars(headline.stream().map(this::bar).toList()));
        var miit = box(Snapshot.MIIT, "summary.miit");
        var stage = box(Snapshot.STAGE, "summary.stage");
        flow.row("pair", miit.label(), miit.name(), miit.note(), stage.label(), stage.name(), stage.note());
        steps(flow);
        obstacles(flow);
    }

    private Optional<Outcome> targets() {
        return script.snapshot().outcome(Snapshot.TARGETS);
    }

    /** Counts what the enterprise itself is held against; a share of the region's enterprises is told apart from it. */
    private String lead(List<Indicator> headline) {
        var voice = script.voice();
        var own = headline.stream().filter(indicator -> !indicator.isYesNo()).toList();
        var attained = with(own, Indicator.Verdict.ATTAINED);
        var missed = with(own, Indicator.Verdict.MISSED);
        var counted = attained + missed == 0
                ? voice.say("summary.lead-unknown", own.size())
                : voice.say("summary.lead", own.size(), attained + missed, attained, missed);
        return counted
                + headline.stream()
                        .filter(Indicator::isYesNo)
                        .map(indicator -> voice.say("summary.lead-" + use(indicator)))
                        .collect(Collectors.joining());
    }

    private static long with(List<Indicator> indicators, Indicator.Verdict verdict) {
        return indicators.stream()
                .filter(indicator -> indicator.verdict().filter(verdict::equals).isPresent())
                .count();
    }

    private static String use(Indicator indicator) {
        return indicator
                .known()
                .map(value -> value.signum() > 0 ? "in-use" : "not-in-use")
                .orElse("use-unknown");
    }

    private RateBars.Bar bar(Indicator indicator) {
        var voice = script.voice();
        var value = indicator.known();
        var shown =
                value.isPresent() && indicator.isYesNo() ? voice.say("rates." + use(indicator)) : voice.rate(indicator);
        var target = indicator.goal().map(Indicator.Goal::value);
        return new RateBars.Bar(
                voice.of(indicator.label()),
                shown,
                value.map(BigDecimal::doubleValue).orElse(null),
                target.map(BigDecimal::doubleValue).orElse(null),
                target.map(goal -> voice.say(
                                indicator.isYesNo() ? "summary.target-region" : "summary.target", voice.number(goal)))
                        .orElse(""),
                indicator.verdict().orElse(Indicator.Verdict.UNKNOWN));
    }

    private Box box(String card, String key) {
        var voice = script.voice();
        var outcome = script.snapshot().outcome(card);
        var level = outcome.map(Outcome::level);
        var name = level.map(known -> voice.level(known.label(), known.name()))
                .orElseGet(() -> voice.say("common.no-value"));
        var score = outcome.map(Outcome::score)
                .map(points -> voice.say(
                        "summary.score",
                        voice.score(points),
                        voice.number(outcome.get().max())));
        var below = Stream.of(
                        score, level.map(known -> voice.open(known.meaning())).filter(text -> !text.isBlank()))
                .flatMap(Optional::stream)
                .toList();
        return new Box(voice.say(key), name, String.join(voice.chinese() ? "。" : ". ", below));
    }

    private void steps(Flow flow) {
        var voice = script.voice();
        flow.section(voice.say("summary.steps"));
        var top = script.advice().top();
        if (top.isEmpty()) {
            flow.text(voice.say("summary.no-steps"));
        }
        for (var entry : agenda.entries().subList(0, top.size())) {
            var advised = entry.advised();
            flow.row(
                    "step",
                    String.valueOf(entry.number()),
                    voice.of(advised.item().title()),
                    brief(voice.of(advised.why())));
        }
    }

    /** As much of the reason as keeps the summary on one page; the rest stands with the advice itself. */
    private String brief(String why) {
        var end = script.voice().chinese() ? why.indexOf('。') : why.indexOf(". ");
        return why.length() <= (script.voice().chinese() ? 76 : 170) || end < 0 ? why : why.substring(0, end + 1);
    }

    private void obstacles(Flow flow) {
        var voice = script.voice();
        flow.section(voice.say("summary.obstacles"));
        var obstacles = Stream.of(unmet(Snapshot.MIIT), unmet(Snapshot.STAGE), own(), missing())
                .flatMap(Optional::stream)
                .toList();
        obstacles.forEach(obstacle -> flow.row("obstacle", obstacle));
        if (obstacles.isEmpty()) {
            flow.text(voice.say("summary.no-obstacles"));
        }
    }

    private Optional<String> unmet(String card) {
        var voice = script.voice();
        return script.snapshot()
                .outcome(card)
                .flatMap(Outcome::next)
                .filter(rung -> !rung.unmet().isEmpty())
                .map(rung -> voice.say(
                        "summary.unmet",
                        voice.level(rung.label(), rung.name()),
                        voice.list(rung.unmet().stream()
                                .map(check -> voice.say(
                                        "summary.check",
                                        voice.of(check.label()),
                                        voice.number(check.required()),
                                        check.actual() == null ? voice.dash() : voice.score(check.actual())))
                                .toList())));
    }

    /** What the enterprise itself named. */
    private Optional<String> own() {
        var voice = script.voice();
        return script.questionnaire()
                .question("obstacles")
                .flatMap(question -> script.snapshot()
                        .answers()
                        .value(question.id())
                        .filter(value -> !value.isEmpty())
                        .map(value -> voice.say("summary.own", new Answered(question, voice).say(value))));
    }

    private Optional<String> missing() {
        var unanswered = script.snapshot().outcomes().stream()
                .flatMap(outcome -> outcome.unanswered().stream())
                .distinct()
                .map(id -> script.questionnaire()
                        .answeredBy(id)
                        .or(() -> script.questionnaire().question(id))
                        .map(question -> script.voice().of(question.label()))
                        .orElse(id))
                .distinct()
                .toList();
        return unanswered.isEmpty()
                ? Optional.empty()
                : Optional.of(script.voice()
                        .say(
                                "summary.missing",
                                unanswered.size(),
                                script.voice().list(unanswered.stream().limit(5).toList())
                                        + (unanswered.size() > 5 ? "…" : "")));
    }
}
