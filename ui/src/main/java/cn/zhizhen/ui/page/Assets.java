package cn.zhizhen.ui.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Addresses of static files with a digest of their content, so that a browser keeps them until they change. */
@Named("assets")
@ApplicationScoped
public class Assets {

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    public String of(String file) {
        return addresses.computeIfAbsent(file, Assets::address);
    }

    private static String address(String file) {
        try (var content = Thread.currentThread()
                .getContextClassLoader()
                .getResourceAsStream("META-INF/resources/static/" + file)) {
            if (content == null) {
                throw new IllegalArgumentException("No static file " + file);
            }
            var digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return "/static/" + file + "?v=" + HexFormat.of().formatHex(digest, 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
