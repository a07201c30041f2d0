package cn.zhizhen.report.document;

import cn.zhizhen.report.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Prints the sample and its variants by hand, to look at them: {@code Print <folder>}. */
public final class Print {

    private Print() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        var variants = Map.of(
                "sample", Samples.snapshot(),
                "long-name", Variants.longName(),
                "without-headlines", Variants.withoutHeadlines(),
                "without-posts", Variants.withoutPosts(),
                "at-maximum", Variants.atMaximum(),
                "twelve-posts", Variants.withTwelvePosts());
        for (var variant : variants.entrySet()) {
            for (var language : Language.values()) {
                var pdf = Document.pdf(Samples.material(variant.getValue()), Samples.edition(language));
                Files.write(folder.resolve(variant.getKey() + "-" + language.tag() + ".pdf"), pdf);
            }
        }
    }
}
