package cn.zhizhen.report.document;

import cn.zhizhen.report.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints the sample by hand, to look at it: {@code Print <folder>}. */
public final class Print {

    private Print() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        for (var language : Language.values()) {
            var pdf = Document.pdf(Samples.material(Samples.snapshot()), Samples.edition(language));
            Files.write(folder.resolve("sample-" + language.tag() + ".pdf"), pdf);
        }
    }
}
