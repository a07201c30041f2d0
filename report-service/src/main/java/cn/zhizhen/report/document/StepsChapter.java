package cn.zhizhen.report.document;

import cn.zhizhen.report.advice.Horizon;

/** What to do on the way to a smart factory, at once, within a year and later. */
record StepsChapter(Script script, Agenda agenda) {

    void write(Flow flow) {
        var voice = script.voice();
        flow.chapter("steps", "07", voice.say("steps.title"));
        flow.lead(voice.say("steps.lead", agenda.entries().size()));
        for (var horizon : Horizon.values()) {
            var entries = agenda.of(horizon);
            flow.section(voice.say("steps.horizon-" + horizon.id(), entries.size()));
            flow.text(voice.say(entries.isEmpty() ? "steps.none" : "steps.horizon-note-" + horizon.id()));
            entries.forEach(entry -> new Card(entry, script).write(flow));
        }
        if (!agenda.replacements().isEmpty()) {
            flow.note(voice.say("steps.elsewhere", agenda.replacements().size()));
        }
        if (agenda.unprinted() > 0) {
            flow.note(voice.say("steps.unprinted", agenda.unprinted()));
        }
    }
}
