package cn.zhizhen.ui.kept;

import static cn.zhizhen.ui.Services.refuse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.ui.PageTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Found by what they are, so that a form that is added later is held to the same. */
@QuarkusTest
class EveryPostTest extends PageTest {

    private static final java.nio.file.Path SOURCES = java.nio.file.Path.of("src/main/java");
    private static final java.nio.file.Path TEMPLATES = java.nio.file.Path.of("src/main/resources/templates");

    @Test
    void post_whateverTheServicesSay_redirects() throws IOException {
        var others = new ArrayList<String>();
        for (var status : List.of(401, 403, 404, 409, 412, 422, 429, 500, 503)) {
            refuse(any(anyUrl()).atPriority(1), status, "any", "");
            for (var path : posts()) {
                var answer = form(signedIn())
                        .formParam("_page", "/home")
                        .formParam("_questionnaire", "enterprise-diagnosis/2026-2")
                        .formParam("comment", "typed")
                        .formParam("declaration", "yes")
                        .post(path);
                if (answer.statusCode() != 303) {
                    others.add(status + " " + path + " answers " + answer.statusCode());
                }
            }
        }
        assertTrue(posts().size() > 12, posts().toString());
        assertEquals(List.of(), others);
    }

    @Test
    void form_thatPosts_knowsItsPage() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var forms = Files.readString(file).split("method=\"post\"", -1);
                for (var form : Arrays.asList(forms).subList(1, forms.length)) {
                    assertTrue(form.split("</form>")[0].contains("{#csrf"), file.toString());
                }
            }
        }
    }

    private static List<String> posts() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().endsWith("Client.java"))
                    .map(EveryPostTest::type)
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .flatMap(EveryPostTest::posts)
                    .toList();
        }
    }

    private static Stream<String> posts(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(POST.class))
                .map(method -> "/" + type.getAnnotation(Path.class).value() + "/"
                        + (method.isAnnotationPresent(Path.class)
                                ? method.getAnnotation(Path.class).value()
                                : ""))
                .map(path -> path.replace("{section}", "equipment")
                        .replaceAll("\\{[^}]+}", "A1")
                        .replaceAll("/+", "/")
                        .replaceAll("(.)/$", "$1"));
    }

    private static Class<?> type(java.nio.file.Path file) {
        var name = SOURCES.relativize(file).toString().replace('/', '.');
        try {
            return Class.forName(name.substring(0, name.length() - ".java".length()));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
