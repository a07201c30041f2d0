package cn.zhizhen.report.document;

import cn.zhizhen.report.advice.AdviceItem;
import cn.zhizhen.report.text.Text;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One piece of advice in full: why, what to do, how to prove it, and on what it rests. */
record Card(Agenda.Entry entry, Script script) {

    private record Field(String label, String text) {}

    /** All cards of one part; its title and introduction stay with the first. */
    static void writeAll(Flow flow, Script script, List<Agenda.Entry> entries, String lead, String intro) {
        for (int i = 0; i < entries.size(); i++) {
            new Card(entries.get(i), script).write(flow, i == 0 ? lead : null, intro);
        }
    }

    private void write(Flow flow, String lead, String intro) {
        var voice = script.voice();
        var item = entry.advised().item();
        var mark = String.valueOf(entry.number());
        var theme = item.theme() == null
                ? ""
                : voice.say("steps.theme-" + item.theme().id());
        if (lead == null) {
            flow.card(mark, voice.of(item.title()), theme);
        } else {
            flow.card(lead, intro, mark, voice.of(item.title()), theme);
        }
        var fields = fields(item);
        var last = fields.get(fields.size() - 1);
        fields.subList(0, fields.size() - 1).forEach(field -> flow.row("field", field.label(), field.text()));
        flow.row("closing", last.label(), last.text(), voice.say("steps.basis"), basis(item));
    }

    private List<Field> fields(AdviceItem item) {
        var voice = script.voice();
        return Stream.of(
                        new Field("steps.why", voice.of(entry.advised().why())),
                        new Field("steps.how", numbered(item.steps())),
                        new Field("steps.proof", listed(item.proof())),
                        new Field(
                                "steps.effects",
                                listed(item.effects().stream()
                                        .map(AdviceItem.Effect::text)
                                        .toList())),
                        new Field("steps.cost", cited(item.cost())),
                        new Field("steps.case", cited(item.example())),
                        new Field("steps.caution", item.caution() == null ? "" : voice.of(item.caution())))
                .filter(field -> !field.text().isBlank())
                .map(field -> new Field(voice.say(field.label()), field.text()))
                .toList();
    }

    private String basis(AdviceItem item) {
        var voice = script.voice();
        return script.clauses().stream()
                        .filter(clause -> clause.id().equals(item.clause()))
                        .map(clause -> ClausesChapter.citation(clause, voice) + "\n")
                        .collect(Collectors.joining())
                + voice.source(item.source());
    }

    private String cited(AdviceItem.Cited cited) {
        var voice = script.voice();
        return cited == null ? "" : voice.say("steps.cited", voice.of(cited.text()), voice.source(cited.source()));
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
