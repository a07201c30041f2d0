package cn.zhizhen.report.document;

import cn.zhizhen.report.document.typeface.Printable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;

/** The only place that knows JasperReports: fills the compiled templates and writes the pages as one PDF. */
final class Engine {

    private static final JasperReport COVER = template("cover");
    private static final JasperReport FLOW = template("flow");

    private Engine() {}

    record Running(String title, String enterprise, String code) {}

    static byte[] write(Row cover, List<Row> rows, Running running, Voice voice, Edition edition) {
        try {
            return Stamp.on(pdf(print(cover, rows, running, voice), running, voice), edition);
        } catch (JRException failure) {
            throw new IllegalStateException("The report cannot be set", failure);
        }
    }

    static JasperPrint print(Row cover, List<Row> rows, Running running, Voice voice) throws JRException {
        var print = fill(COVER, List.of(cover), running);
        var flow = fill(FLOW, rows, running);
        for (var style : flow.getStyles()) {
            print.addStyle(style, true);
        }
        flow.getPages().forEach(print::addPage);
        Folios.write(print, voice);
        Fallback.in(print);
        print.setName(running.title());
        return print;
    }

    private static JasperPrint fill(JasperReport template, List<Row> rows, Running running) throws JRException {
        var parameters = new HashMap<String, Object>(Map.of(
                "title", running.title(), "enterprise", Printable.of(running.enterprise()), "code", running.code()));
        return JasperFillManager.fillReport(template, parameters, Row.source(new ArrayList<>(rows)));
    }

    private static byte[] pdf(JasperPrint print, Running running, Voice voice) throws JRException {
        var bytes = new ByteArrayOutputStream(400_000);
        var exporter = new JRPdfExporter();
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
        var configuration = new SimplePdfExporterConfiguration();
        configuration.setMetadataTitle(running.title() + " – " + running.enterprise());
        configuration.setMetadataSubject(running.code());
        configuration.setMetadataCreator("Zhizhen");
        configuration.setDisplayMetadataTitle(true);
        exporter.setConfiguration(configuration);
        exporter.exportReport();
        return bytes.toByteArray();
    }

    private static JasperReport template(String name) {
        try (var stream = Engine.class.getResourceAsStream("/templates/" + name + ".jasper")) {
            return (JasperReport) JRLoader.loadObject(stream);
        } catch (IOException | JRException missing) {
            throw new IllegalStateException("No compiled template " + name, missing);
        }
    }
}
