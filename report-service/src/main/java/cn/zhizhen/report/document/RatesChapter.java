package cn.zhizhen.report.document;

import cn.zhizhen.report.assessment.Indicator;
import cn.zhizhen.report.assessment.Indicator.Goal;
import cn.zhizhen.report.assessment.Snapshot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Each rate of the target card with its counts, its targets of several years, and what others have reached. */
record RatesChapter(Script script) {

    void write(Flow flow) {
        var voice = script.voice();
        flow.chapter("rates", "03", voice.say("rates.title"));
        flow.lead(voice.say("rates.lead"));
        script.snapshot()
                .outcome(Snapshot.TARGETS)
                .ifPresentOrElse(
                        outcome -> outcome.indicators().forEach(indicator -> indicator(flow, indicator)),
                        () -> flow.text(voice.say("common.no-outcome")));
    }

    private void indicator(Flow flow, Indicator indicator) {
        var voice = script.voice();
        flow.section(voice.of(indicator.label()));
        flow.text(sentence(indicator));
        if (!indicator.isYesNo()) {
            flow.figure(Flow.Height.SMALL, scale(indicator));
        }
        var goals = Stream.concat(indicator.goal().stream(), indicator.next().stream())
                .toList();
        if (!goals.isEmpty()) {
            flow.table(
                    voice.say("rates.goal"),
                    voice.say("rates.year"),
                    voice.say("rates.value"),
                    voice.say("rates.gap"),
                    voice.say("rates.missing"));
            goals.forEach(goal -> goal(flow, indicator, goal));
        }
        if (!indicator.references().isEmpty()) {
            flow.gap();
            flow.table(
                    voice.say("rates.reference"),
                    voice.say("rates.date"),
                    voice.say("rates.value"),
                    voice.say("rates.source"));
            indicator
                    .references()
                    .forEach(reference -> flow.row(
                            "references",
                            voice.of(reference.text()),
                            reference.date(),
                            voice.number(reference.value()) + "%",
                            voice.source(reference.source())));
        }
        flow.note(notes(indicator, goals));
    }

    private String sentence(Indicator indicator) {
        var voice = script.voice();
        if (indicator.known().isEmpty()) {
            return voice.say("rates.unknown", voice.absence(indicator.absence()));
        }
        if (indicator.isYesNo()) {
            return voice.say(indicator.known().get().signum() > 0 ? "rates.uses" : "rates.uses-not");
        }
        return voice.say(
                "rates.counted",
                voice.number(indicator.denominator()),
                voice.of(indicator.countUnit()),
                voice.number(indicator.numerator()),
                voice.rate(indicator.known().get()));
    }

    private Scale scale(Indicator indicator) {
        var voice = script.voice();
        var marks = new ArrayList<Scale.Mark>();
        Stream.concat(indicator.goal().stream(), indicator.next().stream())
                .forEach(goal -> marks.add(new Scale.Mark(
                        goal.value().doubleValue(),
                        voice.say("rates.mark", goal.year(), voice.number(goal.value())),
                        true)));
        indicator
                .references()
                .forEach(reference -> marks.add(new Scale.Mark(
                        reference.value().doubleValue(),
                        voice.say(
                                "rates.reference-mark",
                                brief(voice.of(reference.text())),
                                voice.number(reference.value())),
                        false)));
        indicator
                .known()
                .ifPresent(value -> marks.add(
                        new Scale.Mark(value.doubleValue(), voice.say("rates.own-mark", voice.rate(value)), false)));
        return new Scale(
                indicator.known().map(BigDecimal::doubleValue).orElse(null), voice.absence(indicator.absence()), marks);
    }

    private static String brief(String text) {
        return text.length() > 24 ? text.substring(0, 23) + "…" : text;
    }

    private void goal(Flow flow, Indicator indicator, Goal goal) {
        var voice = script.voice();
        var attained = Boolean.TRUE.equals(goal.attained());
        var tone = indicator.known().isEmpty() || indicator.isYesNo() ? Flow.Tone.NONE : Flow.Tone.of(attained);
        String gap;
        String missing;
        if (indicator.isYesNo()) {
            gap = voice.say("rates.regional");
            missing = voice.dash();
        } else if (indicator.known().isEmpty()) {
            gap = voice.dash();
            missing = voice.dash();
        } else {
            gap = attained ? voice.say("rates.attained") : voice.say("rates.points", voice.score(goal.gap()));
            missing = attained || goal.missing() == null
                    ? voice.dash()
                    : voice.say("rates.more", voice.number(goal.missing()), voice.of(indicator.countUnit()));
        }
        flow.row(
                "marks",
                tone,
                voice.of(goal.text()),
                String.valueOf(goal.year()),
                voice.number(goal.value()) + "%",
                gap,
                missing);
    }

    private String notes(Indicator indicator, List<Goal> goals) {
        var voice = script.voice();
        var definition = Stream.of(voice.say("rates.definition", voice.source(indicator.source())));
        var targets =
                goals.stream().map(goal -> voice.say("rates.goal-source", goal.year(), voice.source(goal.source())));
        return String.join("\n", Stream.concat(definition, targets).toList());
    }
}
