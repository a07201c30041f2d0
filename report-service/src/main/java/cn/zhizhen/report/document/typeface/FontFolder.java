package cn.zhizhen.report.document.typeface;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * The files from which the runtime draws fonts: it reads them while it works, so they have to lie somewhere. Each process has a folder of its
 * own, and what processes that were killed have left behind goes when the next one starts.
 */
public final class FontFolder {

    private static final String PREFIX = "zhizhen-fonts-";

    private static final Path FOLDER = made(Path.of(System.getProperty("java.io.tmpdir")));

    private FontFolder() {}

    static Font read(String resource) {
        try {
            var file = FOLDER.resolve(resource.substring(resource.lastIndexOf('/') + 1));
            try (var stream = FontFolder.class.getClassLoader().getResourceAsStream(resource)) {
                Files.write(file, stream.readAllBytes());
            }
            return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (FontFormatException broken) {
            throw new IllegalStateException("No font in " + resource, broken);
        }
    }

    private static Path made(Path temporary) {
        try {
            tidy(temporary);
            var folder = Files.createTempDirectory(
                    temporary, PREFIX + ProcessHandle.current().pid() + "-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Removes the folders of processes that are gone; in a container the next process may well have the number of the last. */
    static void tidy(Path temporary) throws IOException {
        try (var folders = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (var folder : folders) {
                var pid = folder.getFileName()
                        .toString()
                        .substring(PREFIX.length())
                        .split("-")[0];
                if (!pid.matches("\\d{1,18}") || isGone(Long.parseLong(pid), folder)) {
                    delete(folder);
                }
            }
        }
    }

    private static boolean isGone(long pid, Path folder) throws IOException {
        var process = ProcessHandle.of(pid);
        var made = Files.getLastModifiedTime(folder).toInstant();
        return process.flatMap(found -> found.info().startInstant())
                .map(made::isBefore)
                .orElse(process.isEmpty());
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException gone) {
            // somebody else tidied it
        }
    }
}
