package cn.zhizhen.report.document;

import cn.zhizhen.report.advice.Library;
import cn.zhizhen.report.advice.Selection;
import cn.zhizhen.report.assessment.Snapshot;
import cn.zhizhen.report.policy.Clauses;
import cn.zhizhen.report.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** A ferroalloy plant, frozen for these tests, as material of a report. */
public final class Samples {

    private Samples() {}

    public static String snapshot() {
        return resource("/plant/result.sample.json");
    }

    public static String questionnaire() {
        return resource("/plant/questionnaire.sample.json");
    }

    static Material material(String snapshot) {
        var read = Snapshot.read(snapshot);
        var selection = Selection.from(Library.load().items(), read);
        var cited = selection.items().stream()
                .map(advised -> advised.item().clause())
                .toList();
        return new Material(snapshot, questionnaire(), selection, Clauses.load().of(read, cited));
    }

    static Edition edition(Language language) {
        return new Edition(
                "K7M2QX9RTD", language, Instant.parse("2026-11-23T02:00:00Z"), "https://zhizhen.example/v/K7M2QX9RTD");
    }

    private static String resource(String path) {
        try (var stream = Samples.class.getResourceAsStream(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
