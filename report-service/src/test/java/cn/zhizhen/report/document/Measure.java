package cn.zhizhen.report.document;

import cn.zhizhen.report.text.Language;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** CPU time of one warm report, over the whole process: {@code Measure [reports]}. */
public final class Measure {

    private Measure() {}

    public static void main(String[] arguments) {
        var reports = arguments.length == 0 ? 100 : Integer.parseInt(arguments[0]);
        var material = Samples.material(Samples.snapshot());
        var edition = Samples.edition(Language.ZH);
        print(material, edition, reports);
        var process = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        var before = process.getProcessCpuTime();
        var bytes = print(material, edition, reports);
        var each = (process.getProcessCpuTime() - before) / 1e6 / reports;
        System.out.printf("%d reports of %d KB, %.1f ms CPU each%n", reports, bytes / 1024, each);
    }

    private static int print(Material material, Edition edition, int reports) {
        var bytes = 0;
        for (int i = 0; i < reports; i++) {
            bytes = Document.pdf(material, edition).length;
        }
        return bytes;
    }
}
