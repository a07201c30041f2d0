package cn.zhizhen.report.document.typeface;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontFolderTest {

    @TempDir
    Path temporary;

    /** A process that was killed could not tidy up; the parent of this one lives. */
    @Test
    void tidy_removesTheFoldersOfProcessesThatAreGone() throws IOException {
        var alive = ProcessHandle.current().parent().orElseThrow().pid();
        for (var folder : List.of(
                "zhizhen-fonts-" + ProcessHandle.current().pid() + "-1",
                "zhizhen-fonts-999999999-2",
                "zhizhen-fonts-" + alive + "-3",
                "somebody-elses")) {
            Files.writeString(Files.createDirectory(temporary.resolve(folder)).resolve("font.ttf"), "");
        }
        FontFolder.tidy(temporary);
        try (var left = Files.list(temporary)) {
            assertEquals(
                    List.of("somebody-elses", "zhizhen-fonts-" + alive + "-3"),
                    left.map(path -> path.getFileName().toString()).sorted().toList());
        }
    }
}
