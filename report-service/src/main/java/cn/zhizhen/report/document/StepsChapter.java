package cn.zhizhen.report.document;

import cn.zhizhen.report.advice.Horizon;

/** What to do on the way to a smart factory, at once, within a year and later. */
record StepsChapter(Script script, Agenda agenda) {

    void write(Flow flow) {
        var voice = script.voice();
        flow.running("steps", "07", voice.say("steps.title"));
        flow.lead(voice.say("steps.lead", agenda.total()) + elsewhere());
        for (var horizon : Horizon.values()) {
            var entries = agenda.of(horizon);
            var title = voice.say("steps.horizon-" + horizon.id(), entries.size());
            if (entries.isEmpty()) {
                flow.section(title).text(voice.say("steps.none"));
            } else {
                Card.writeAll(flow, script, entries, title, voice.say("steps.horizon-note-" + horizon.id()));
            }
        }
    }

    private String elsewhere() {
        var voice = script.voice();
        var replacements = agenda.replacements().isEmpty()
                ? ""
                : voice.say("steps.elsewhere", agenda.replacements().size());
        var unprinted = agenda.unprinted() == 0 ? "" : voice.say("steps.unprinted", agenda.unprinted());
        return replacements + unprinted;
    }
}
