package cn.zhizhen.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Members never load the sheet of the desks; what it alone defines has no effect on their pages. */
class StylesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path TEMPLATES = RESOURCES.resolve("templates");
    private static final Pattern DEFINED = Pattern.compile("\\.([a-zA-Z][\\w-]+)");
    private static final Pattern USED = Pattern.compile("class=\"([^\"{]+)\"");
    private static final Pattern TAG = Pattern.compile("\\{#([a-zA-Z]+)");
    private static final List<String> FOR_MEMBERS = List.of(
            "colleague",
            "filling",
            "home",
            "registration",
            "session",
            "result",
            "report",
            "register/enterprise-page.html");

    @Test
    void pagesOfMembers_useNoClassOfTheDesksAlone() throws IOException {
        var desks = matches(DEFINED, read(sheet("staff")));
        desks.removeAll(matches(DEFINED, read(sheet("zhizhen"))));
        var pages = 0;
        for (var place : FOR_MEMBERS) {
            try (var files = Files.walk(TEMPLATES.resolve(place))) {
                for (var page : files.filter(Files::isRegularFile).toList()) {
                    pages++;
                    var lost = classes(page, new TreeSet<>());
                    lost.retainAll(desks);
                    assertEquals(Set.of(), lost, page::toString);
                }
            }
        }
        assertTrue(pages > 12 && desks.contains("tiles"));
    }

    /** With the tags that it includes, directly or not. */
    private static Set<String> classes(Path template, Set<String> seen) throws IOException {
        var text = read(template);
        var classes = matches(USED, text).stream()
                .flatMap(value -> Arrays.stream(value.split("\\s+")))
                .collect(Collectors.toCollection(TreeSet::new));
        for (var tag : matches(TAG, text)) {
            var file = TEMPLATES.resolve("tags/" + tag + ".html");
            if (seen.add(tag) && Files.exists(file)) {
                classes.addAll(classes(file, seen));
            }
        }
        return classes;
    }

    private static Set<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Path sheet(String name) {
        return RESOURCES.resolve("META-INF/resources/static/" + name + ".css");
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file);
    }
}
