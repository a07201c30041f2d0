package cn.zhizhen.report.document;

import cn.zhizhen.report.assessment.Outcome;
import cn.zhizhen.report.assessment.Outcome.Check;
import cn.zhizhen.report.assessment.Outcome.Rung;
import java.math.BigDecimal;

/** The levels of a scorecard: drawn as steps, then every condition with what is asked and what there is. */
record Ladder(Outcome outcome, Voice voice) {

    void write(Flow flow) {
        var current = outcome.standing().orElse(0);
        flow.figure(
                Flow.Height.MEDIUM,
                new Steps(
                        outcome.ladder().stream()
                                .map(rung -> new Steps.Step(
                                        voice.of(rung.label()),
                                        voice.of(rung.name()),
                                        rung.level() <= current,
                                        rung.level() == current))
                                .toList(),
                        voice.say("level.here")));
        flow.gap();
        flow.table(
                voice.say("level.rung"),
                voice.say("level.condition"),
                voice.say("level.required"),
                voice.say("level.actual"),
                voice.say("level.verdict"));
        outcome.ladder().forEach(rung -> rung(flow, rung));
    }

    private void rung(Flow flow, Rung rung) {
        for (int i = 0; i < rung.checks().size(); i++) {
            var name = i == 0 ? voice.level(rung.label(), rung.name()) : "";
            check(flow, name, rung.checks().get(i));
        }
    }

    private void check(Flow flow, String name, Check check) {
        flow.row(
                "ladder",
                check.actual() == null ? Flow.Tone.NONE : Flow.Tone.of(check.met()),
                name,
                voice.of(check.label()),
                voice.say("level.at-least", voice.number(check.required())),
                check.actual() == null ? voice.say("common.no-data") : voice.score(check.actual()),
                verdict(check));
    }

    private String verdict(Check check) {
        if (check.met()) {
            return voice.say("level.met");
        }
        return check.actual() == null
                ? voice.dash()
                : voice.say("level.short", voice.score(check.required().subtract(check.actual())));
    }

    void dimensions(Flow flow) {
        if (outcome.dimensions().isEmpty()) {
            return;
        }
        flow.table(
                voice.say("level.dimension"),
                voice.say("level.score"),
                voice.say("level.max"),
                voice.say("level.share"));
        outcome.dimensions()
                .forEach(dimension -> flow.row(
                        "points",
                        dimension.score() == null ? Flow.Tone.NONE : Flow.Tone.GOOD,
                        new ShareBar(part(dimension.score(), dimension.max())),
                        voice.of(dimension.label()),
                        dimension.score() == null ? voice.say("common.no-data") : voice.score(dimension.score()),
                        dimension.max() == null ? voice.dash() : voice.number(dimension.max())));
    }

    /** A length to draw, from 0 to 1; null where there is nothing to draw. */
    static Double part(BigDecimal score, BigDecimal max) {
        return score == null || max == null || max.signum() == 0 ? null : score.doubleValue() / max.doubleValue();
    }
}
