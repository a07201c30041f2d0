package cn.zhizhen.assessment.visiting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A generated file that is kept in the repository, so that a change of it is seen in review. */
public record StoredFile(Path path) {

    private static final String WRITE = "zhizhen.contracts.write";

    public void assertHolds(String generated) {
        try {
            if (Boolean.getBoolean(WRITE)) {
                Files.writeString(path, generated);
            }
            assertEquals(
                    Files.exists(path) ? Files.readString(path) : "",
                    generated,
                    path
                            + " differs from what the service generates; if the change is meant, run the tests once with -D"
                            + WRITE + "=true and commit the file");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
