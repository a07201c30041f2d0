package cn.zhizhen.report.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/** Compiles the templates in the build, so that the service needs no compiler and a broken template breaks the build. */
public final class TemplateCompiler {

    private TemplateCompiler() {}

    public static void main(String[] folders) throws IOException, JRException {
        var from = Path.of(folders[0]);
        var to = Files.createDirectories(Path.of(folders[1]));
        try (var files = Files.list(from)) {
            for (var file : files.filter(path -> path.toString().endsWith(".jrxml"))
                    .sorted()
                    .toList()) {
                var name = file.getFileName().toString().replace(".jrxml", ".jasper");
                JasperCompileManager.compileReportToFile(
                        file.toString(), to.resolve(name).toString());
            }
        }
    }
}
