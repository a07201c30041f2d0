package cn.zhizhen.suite.bench;

import cn.zhizhen.database.DatabaseServer;
import cn.zhizhen.suite.filling.Api;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** How long any slice of a region's statistics takes over half a million assessments. */
final class StatisticsLatency {

    private static final long ASSESSMENTS = 500_000;
    private static final double BAR = 50;
    private static final List<String> GROUPINGS = List.of("league", "banner", "industry", "size", "type");
    private static final List<String> PLACES = List.of("", "&region=150100", "&region=150900");
    private static final List<String> INDICATORS = List.of("", "&indicator=equipment-digital-rate");

    private StatisticsLatency() {}

    static List<Finding> measure(Api officer, String campaign, DatabaseServer database, String schema)
            throws SQLException {
        var assessments = Multiplied.to(ASSESSMENTS, database, schema);
        var durations = new ArrayList<Long>();
        for (var by : GROUPINGS) {
            for (var place : PLACES) {
                for (var indicator : INDICATORS) {
                    var begin = System.nanoTime();
                    officer.get("/api/statistics?campaign=" + campaign + "&by=" + by + place + indicator);
                    durations.add(System.nanoTime() - begin);
                }
            }
        }
        var latencies = Latencies.of(durations.stream().mapToLong(Long::longValue));
        return List.of(
                new Finding(
                        "Any slice of the statistics over %,d assessments (%d slices, once each)"
                                .formatted(assessments, durations.size()),
                        "p50 %.0f ms, p95 %.0f ms".formatted(latencies.percentile(50), latencies.percentile(95)),
                        "p95 under 50 ms",
                        latencies.percentile(95) < BAR),
                Finding.beside(
                        "… counting one indicator by league in bare SQL",
                        "%.0f ms".formatted(bareCount(database, schema))));
    }

    private static double bareCount(DatabaseServer database, String schema) throws SQLException {
        try (var connection = database.connect(schema);
                var statement = connection.createStatement()) {
            var begin = System.nanoTime();
            statement
                    .executeQuery(
                            "SELECT league, COUNT(*), SUM(value), SUM(numerator), SUM(denominator)"
                                    + " FROM indicator_value WHERE indicator = 'regional-targets/2/equipment-digital-rate' GROUP BY league")
                    .next();
            return (System.nanoTime() - begin) / 1e6;
        }
    }
}
