package cn.zhizhen.assessment.classification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the small lists of codes that ship with the service. */
final class Table {

    private Table() {}

    static List<String[]> rows(String file, String separator) {
        var stream = Objects.requireNonNull(Table.class.getResourceAsStream("/classification/" + file), file);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(separator, -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
