package cn.zhizhen.report.document;

import cn.zhizhen.report.advice.AdviceItem;
import cn.zhizhen.report.policy.Clause;
import cn.zhizhen.report.text.Text;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One piece of advice in full: why, what to do, how to prove it, and on what it rests. */
record Card(Agenda.Entry entry, Script script) {

    void write(Flow flow) {
        var voice = script.voice();
        var item = entry.advised().item();
        flow.card(
                String.valueOf(entry.number()),
                voice.of(item.title()),
                voice.say("steps.theme-" + item.theme().id()));
        field(flow, "steps.why", voice.of(entry.advised().why()));
        field(flow, "steps.how", numbered(item.steps()));
        field(flow, "steps.proof", listed(item.proof()));
        field(
                flow,
                "steps.effects",
                listed(item.effects().stream().map(AdviceItem.Effect::text).toList()));
        cited(flow, "steps.cost", item.cost());
        cited(flow, "steps.case", item.example());
        if (item.caution() != null) {
            field(flow, "steps.caution", voice.of(item.caution()));
        }
        clause().ifPresent(clause -> field(flow, "steps.clause", ClausesChapter.citation(clause, voice)));
        field(flow, "steps.basis", voice.source(item.source()));
        flow.gap();
    }

    private java.util.Optional<Clause> clause() {
        return script.clauses().stream()
                .filter(clause -> clause.id().equals(entry.advised().item().clause()))
                .findFirst();
    }

    private void field(Flow flow, String label, String text) {
        if (!text.isBlank()) {
            flow.row("field", script.voice().say(label), text);
        }
    }

    private void cited(Flow flow, String label, AdviceItem.Cited cited) {
        if (cited != null) {
            field(
                    flow,
                    label,
                    script.voice()
                            .say(
                                    "steps.cited",
                                    script.voice().of(cited.text()),
                                    script.voice().source(cited.source())));
        }
    }

    private String numbered(List<Text> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> (i + 1) + ". " + script.voice().of(texts.get(i)))
                .collect(Collectors.joining("\n"));
    }

    private String listed(List<Text> texts) {
        return texts.stream().map(script.voice()::of).collect(Collectors.joining("\n"));
    }
}
