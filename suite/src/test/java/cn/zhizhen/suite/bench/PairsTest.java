package cn.zhizhen.suite.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PairsTest {

    private static final List<String> PRINTED = List.of(
            "Load 1.2 at the end",
            "| What | Measured | Bar | |",
            "|---|---|---|---|",
            "| A whole filling through the pages: form page, 12 page saves (200 fillings, 104 ms each) | 84.9 ms CPU (ui 27.0) | under 20 ms CPU | **missed** |",
            "| One saved answer at 200 a second (6000 answers) | p50 2.9 ms, p99 7.8 ms | p99 under 20 ms | holds |",
            "| … a bare JDBC insert at the same pace | p50 1.0 ms, p99 2.6 ms |  |  |",
            "| Nobody measures this any more | 7 ms |  |  |");

    @Test
    void table_setsEachLineThatBothMeasuredBesideTheOther() {
        var findings = List.of(
                new Finding(
                        "A whole filling through the pages: form page, 14 page saves (300 fillings)",
                        "42.45 ms CPU (ui 9.0)",
                        "half",
                        true),
                new Finding("One saved answer at 200 a second (9000 answers)", "p50 2.0 ms, p99 3.9 ms", "", true),
                Finding.beside("Something new", "1 s"));
        assertEquals(
                List.of(
                        "| A whole filling through the pages | 84.9 | 42.45 | 0.50 |",
                        "| One saved answer at a second | 7.8 | 3.9 | 0.50 |"),
                Pairs.of(PRINTED).table(findings));
    }
}
