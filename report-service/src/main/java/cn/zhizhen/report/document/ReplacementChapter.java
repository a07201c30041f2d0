package cn.zhizhen.report.document;

import cn.zhizhen.report.replacement.Post;
import cn.zhizhen.report.replacement.Posts;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;

/** The posts where machines could take over, with the people of all shifts, and the advice about them. */
record ReplacementChapter(Script script, Agenda agenda) {

    void write(Flow flow) {
        var voice = script.voice();
        var posts = Posts.of(script.snapshot().answers());
        flow.chapter("replacement", "08", voice.say("replacement.title"));
        if (posts.isEmpty()) {
            flow.lead(
                    voice.say(script.snapshot().asked(Posts.QUESTION) ? "replacement.not-given" : "replacement.none"));
        } else {
            flow.lead(voice.say(
                    "replacement.lead", posts.all().size(), voice.number(posts.establishment()), hazards(posts)));
            table(flow, posts);
        }
        if (!agenda.replacements().isEmpty()) {
            Card.writeAll(
                    flow,
                    script,
                    agenda.replacements(),
                    voice.say("replacement.advice"),
                    voice.say("replacement.advice-note"));
        }
    }

    private void table(Flow flow, Posts posts) {
        var voice = script.voice();
        flow.section(voice.say("replacement.posts"));
        flow.table(
                voice.say("replacement.post"),
                voice.say("replacement.hazard"),
                voice.say("replacement.people"),
                voice.say("replacement.shifts"),
                voice.say("replacement.establishment"),
                voice.say("replacement.cost-each"),
                voice.say("replacement.cost"));
        posts.all().forEach(post -> post(flow, post));
        flow.row(
                "posts",
                Flow.Tone.TOTAL,
                voice.say("replacement.total"),
                "",
                "",
                "",
                voice.number(posts.establishment()),
                "",
                given(posts.yearlyCost()));
        flow.note(voice.say("replacement.note") + cost(posts));
    }

    private String cost(Posts posts) {
        var without = posts.all().size() - posts.withCost();
        return without == 0 ? "" : script.voice().say("replacement.note-cost", without);
    }

    private void post(Flow flow, Post post) {
        var voice = script.voice();
        flow.row(
                "posts",
                post.process().isBlank() ? voice.say("common.not-given") : post.process(),
                hazard(post.hazard()),
                voice.number(post.peoplePerShift()),
                voice.number(post.shifts()),
                voice.number(post.establishment()),
                given(post.costPerPerson()),
                given(post.yearlyCost()));
    }

    private String given(Optional<BigDecimal> cost) {
        return cost.map(script.voice()::number).orElseGet(() -> script.voice().say("common.not-given"));
    }

    private String hazards(Posts posts) {
        var voice = script.voice();
        return posts.byHazard().entrySet().stream()
                .sorted((left, right) -> right.getValue() - left.getValue())
                .map(entry ->
                        voice.say("replacement.by-hazard", hazard(entry.getKey()), voice.number(entry.getValue())))
                .collect(Collectors.joining(voice.chinese() ? "、" : ", "));
    }

    private String hazard(String id) {
        return script.questionnaire()
                .question(Posts.QUESTION)
                .flatMap(question -> question.column("hazard"))
                .flatMap(column -> column.option(id))
                .map(script.voice()::of)
                .orElseGet(() -> id.isBlank() ? script.voice().say("common.not-given") : id);
    }
}
