package cn.zhizhen.report.document.typeface;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontFolderTest {

    @TempDir
    Path temporary;

    /** A process that was killed could not tidy up. */
    @Test
    void tidy_removesTheFoldersOfProcessesThatAreGone() throws IOException {
        var own = "zhizhen-fonts-" + ProcessHandle.current().pid();
        var now = FileTime.from(Instant.now());
        folder("zhizhen-fonts-999999999-2", now);
        folder(
                own + "-1",
                FileTime.from(Instant.now().minus(Duration.ofDays(1)))); // the last process had this number too
        folder(own + "-3", now);
        folder("somebody-elses", FileTime.from(Instant.EPOCH));
        FontFolder.tidy(temporary);
        try (var left = Files.list(temporary)) {
            assertEquals(
                    List.of("somebody-elses", own + "-3"),
                    left.map(path -> path.getFileName().toString()).sorted().toList());
        }
    }

    private void folder(String name, FileTime made) throws IOException {
        var folder = Files.createDirectory(temporary.resolve(name));
        Files.writeString(folder.resolve("font.ttf"), "");
        Files.setLastModifiedTime(folder, made);
    }
}
