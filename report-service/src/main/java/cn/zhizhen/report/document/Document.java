package cn.zhizhen.report.document;

/** The diagnosis report (诊断报告) of one frozen assessment in one language. */
public final class Document {

    private Document() {}

    public static byte[] pdf(Material material, Edition edition) {
        var voice = new Voice(edition.language());
        var snapshot = material.assessed();
        var script = new Script(snapshot, material.questions(), material.advice(), material.clauses(), edition, voice);
        var cover = new Cover(snapshot, edition, voice).row();
        var running = new Engine.Running(
                voice.say("cover.title"), snapshot.enterprise().name(), voice.say("common.code", edition.code()));
        return Engine.write(cover, script.rows(), running, voice, edition);
    }
}
