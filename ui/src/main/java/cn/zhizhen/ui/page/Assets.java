package cn.zhizhen.ui.page;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Addresses of static files with a digest of their content, so that a browser keeps them until they change. A module is reached in a
 * folder named by the digest of itself and all that it imports: its relative imports stay in that folder.
 */
@Named("assets")
@ApplicationScoped
public class Assets {

    private static final String STATIC = "/static/";
    private static final String VERSIONED = STATIC + "v-[0-9a-f]{12}/([\\w-]+/[\\w-]+\\.js)";
    private static final Pattern IMPORT = Pattern.compile("^import .* from '\\./([\\w-]+\\.js)';$", Pattern.MULTILINE);

    private final Map<String, String> addresses = new ConcurrentHashMap<>();
    private final Map<String, List<String>> modules = new ConcurrentHashMap<>();

    void serveModules(@Observes Router router) {
        router.routeWithRegex(VERSIONED).order(-1).handler(call -> call.reroute(STATIC + call.pathParam("param0")));
    }

    public String of(String file) {
        return addresses.computeIfAbsent(file, name -> STATIC + name + "?v=" + digest(read(name)));
    }

    /** The addresses of a module and of all that it imports, itself first. */
    public List<String> modules(String entry) {
        return modules.computeIfAbsent(entry, Assets::versioned);
    }

    private static List<String> versioned(String entry) {
        var contents = new LinkedHashMap<String, String>();
        gather(entry, contents);
        var folder = STATIC + "v-" + digest(String.join("", contents.values())) + "/";
        return contents.keySet().stream().map(file -> folder + file).toList();
    }

    private static void gather(String file, Map<String, String> contents) {
        if (contents.putIfAbsent(file, read(file)) == null) {
            var folder = file.substring(0, file.lastIndexOf('/') + 1);
            IMPORT.matcher(contents.get(file)).results().forEach(found -> gather(folder + found.group(1), contents));
        }
    }

    private static String read(String file) {
        try (var content = Thread.currentThread()
                .getContextClassLoader()
                .getResourceAsStream("META-INF/resources/static/" + file)) {
            if (content == null) {
                throw new IllegalArgumentException("No static file " + file);
            }
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
