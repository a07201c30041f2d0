package cn.zhizhen.report.document;

import cn.zhizhen.report.assessment.Indicator;
import cn.zhizhen.report.assessment.Indicator.Goal;
import cn.zhizhen.report.assessment.Indicator.Verdict;
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
        var goals = indicator.goals();
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
        if (indicator.known().isEmpty() && indicator.isYesNo()) {
            return voice.say("rates.uses-unknown", voice.absence(indicator.absence()));
        }
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
                voice.rate(indicator));
    }

    private Scale scale(Indicator indicator) {
        var voice = script.voice();
        var marks = new ArrayList<Scale.Mark>();
        indicator
                .goals()
                .forEach(goal -> marks.add(new Scale.Mark(
                        goal.value().doubleValue(),
                        voice.say("rates.mark", goal.year(), voice.number(goal.value())),
                        true,
                        indicator.verdict(goal) == Verdict.MISSED)));
        indicator
                .references()
                .forEach(reference -> marks.add(new Scale.Mark(
                        reference.value().doubleValue(),
                        voice.say(
                                "rates.reference-mark",
                                brief(voice.of(reference.text())),
                                voice.number(reference.value())),
                        false,
                        false)));
        indicator
                .known()
                .ifPresent(value -> marks.add(new Scale.Mark(
                        value.doubleValue(), voice.say("rates.own-mark", voice.rate(indicator)), false, false)));
        return new Scale(
                indicator.known().map(BigDecimal::doubleValue).orElse(null), voice.absence(indicator.absence()), marks);
    }

    private static String brief(String text) {
        return text.length() > 24 ? text.substring(0, 23) + "…" : text;
    }

    private void goal(Flow flow, Indicator indicator, Goal goal) {
        var voice = script.voice();
        flow.row(
                "marks",
                tone(indicator.verdict(goal)),
                voice.of(goal.text()),
                goal.year() == null ? "" : String.valueOf(goal.year()),
                voice.number(goal.value()) + "%",
                gap(indicator, goal),
                missing(indicator, goal));
    }

    private static Flow.Tone tone(Verdict verdict) {
        return switch (verdict) {
            case ATTAINED -> Flow.Tone.GOOD;
            case MISSED -> Flow.Tone.GAP;
            case REGIONAL, UNKNOWN -> Flow.Tone.NONE;
        };
    }

    private String gap(Indicator indicator, Goal goal) {
        var voice = script.voice();
        return switch (indicator.verdict(goal)) {
            case ATTAINED -> voice.say("rates.attained");
            case REGIONAL -> voice.say("rates.regional");
            case UNKNOWN -> voice.say("common.no-data");
            case MISSED ->
                indicator.isMissedByAHair(goal) || goal.gap() == null
                        ? voice.say("rates.points-hair")
                        : voice.say("rates.points", voice.score(goal.gap()));
        };
    }

    private String missing(Indicator indicator, Goal goal) {
        var voice = script.voice();
        return switch (indicator.verdict(goal)) {
            case ATTAINED -> voice.say("rates.nothing-missing");
            case REGIONAL -> voice.say("rates.not-counted");
            case UNKNOWN -> voice.dash();
            case MISSED ->
                goal.missing() == null
                        ? voice.dash()
                        : voice.say("rates.more", voice.number(goal.missing()), voice.of(indicator.countUnit()));
        };
    }

    private String notes(Indicator indicator, List<Goal> goals) {
        var voice = script.voice();
        var definition = Stream.of(voice.say("rates.definition", voice.source(indicator.source())));
        var targets =
                goals.stream().map(goal -> voice.say("rates.goal-source", goal.year(), voice.source(goal.source())));
        return String.join("\n", Stream.concat(definition, targets).toList());
    }
}
