package cn.zhizhen.report.document;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;

/** The diagnosis report (诊断报告) of one frozen assessment in one language. */
public record Document(Material material, Edition edition) {

    public static byte[] pdf(Material material, Edition edition) {
        return new Document(material, edition).pdf();
    }

    private byte[] pdf() {
        var script = script();
        return Engine.write(cover(script), script.rows(), running(script), script.voice(), edition);
    }

    /** The pages before they become a file. */
    JasperPrint pages() throws JRException {
        var script = script();
        return Engine.print(cover(script), script.rows(), running(script), script.voice());
    }

    private Script script() {
        return new Script(
                material.assessed(),
                material.questions(),
                material.advice(),
                material.clauses(),
                edition,
                new Voice(edition.language()));
    }

    private Row cover(Script script) {
        return new Cover(script.snapshot(), edition, script.voice()).row();
    }

    private Engine.Running running(Script script) {
        return new Engine.Running(
                script.voice().say("cover.title"),
                script.snapshot().enterprise().name(),
                script.voice().say("common.code", edition.code()));
    }
}
