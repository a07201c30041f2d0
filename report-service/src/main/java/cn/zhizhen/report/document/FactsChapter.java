package cn.zhizhen.report.document;

import cn.zhizhen.report.assessment.Enterprise;
import cn.zhizhen.report.replacement.Posts;
import java.util.Optional;

/** Who was diagnosed, when, and how to read what follows. */
record FactsChapter(Script script) {

    void write(Flow flow) {
        var voice = script.voice();
        var snapshot = script.snapshot();
        var enterprise = snapshot.enterprise();
        flow.chapter("facts", "02", voice.say("common.facts"));
        flow.section(voice.say("common.facts-enterprise"));
        fact(flow, "common.fact-name", enterprise.name(), "common.fact-code", enterprise.code());
        fact(flow, "common.fact-region", region(), "common.fact-industry", Cover.trade(enterprise, voice));
        fact(flow, "common.fact-size", Cover.size(enterprise, voice), "common.fact-scale", scale());
        fact(
                flow,
                "common.fact-employees",
                answer("employees", employees(enterprise)),
                "common.fact-revenue",
                answer("revenue", revenue(enterprise)));
        fact(
                flow,
                "common.fact-type",
                answer("industry-type", Optional.empty()),
                "common.fact-products",
                answer("main-products", Optional.empty()));
        flow.section(voice.say("common.facts-filling"));
        fact(
                flow,
                "common.fact-campaign",
                voice.of(snapshot.campaign().title()),
                "common.fact-submitted",
                voice.day(snapshot.submissionDay()));
        fact(
                flow,
                "common.fact-answered",
                voice.say("common.answered", answered(), asked()),
                "common.fact-posts",
                posts());
        flow.section(voice.say("common.reading"));
        for (int i = 1; i <= 4; i++) {
            flow.bullet(voice.say("common.reading-" + i));
        }
    }

    private long asked() {
        return script.questionnaire()
                .questions()
                .filter(question -> script.snapshot().asked(question.id()))
                .count();
    }

    private void fact(Flow flow, String label, String value, String second, String other) {
        flow.row("fact", script.voice().say(label), shown(value), script.voice().say(second), shown(other));
    }

    private String shown(String value) {
        return value == null || value.isBlank() ? script.voice().say("common.not-given") : value;
    }

    /** The answer; the register speaks only for what this questionnaire does not ask, so that one figure has one place. */
    private String answer(String id, Optional<String> registered) {
        return script.questionnaire()
                .question(id)
                .map(question -> script.answered(question).orElseGet(() -> script.absence(question)))
                .or(() -> registered)
                .orElse("");
    }

    private Optional<String> employees(Enterprise enterprise) {
        return Optional.ofNullable(enterprise.employees())
                .map(people ->
                        script.voice().say("common.people", script.voice().number(people)));
    }

    private Optional<String> revenue(Enterprise enterprise) {
        return Optional.ofNullable(enterprise.revenue())
                .map(wan -> script.voice().say("common.wan", script.voice().number(wan)));
    }

    private String region() {
        var region = script.snapshot().enterprise().region();
        if (region == null) {
            return "";
        }
        var league =
                region.league() == null ? "" : script.voice().of(region.league().name());
        var name = script.voice().of(region.name());
        return script.voice().chinese() ? league + name : league.isBlank() ? name : name + ", " + league;
    }

    private String scale() {
        var above = script.snapshot().enterprise().aboveScale();
        return above == null ? "" : script.voice().say(above ? "common.above-scale" : "common.below-scale");
    }

    private long answered() {
        return script.questionnaire()
                .questions()
                .filter(question -> script.answered(question).isPresent())
                .count();
    }

    private String posts() {
        var posts = Posts.of(script.snapshot().answers());
        var asked = script.snapshot().asked(Posts.QUESTION);
        return posts.isEmpty()
                ? script.voice().say(asked ? "common.not-given" : "replacement.none-short")
                : script.voice()
                        .say("common.posts", posts.all().size(), script.voice().number(posts.establishment()));
    }
}
