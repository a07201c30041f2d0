package cn.zhizhen.suite.bench;

import cn.zhizhen.database.DatabaseServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The demonstration's submitted assessments, copied until there are as many as wanted. A copy's id is its original's
 * plus a multiple of a million, so that copies of different tables still belong to each other.
 */
record Multiplied(Connection connection) {

    private static final String SHIFT = "copy.seq * 1000000 + ";

    /** Returns how many submitted assessments there are afterwards. */
    static long to(long wanted, DatabaseServer database, String schema) throws SQLException {
        try (var connection = database.connect(schema)) {
            var multiplied = new Multiplied(connection);
            multiplied.execute("SET GLOBAL innodb_buffer_pool_size = 1073741824");
            multiplied.execute("SET foreign_key_checks = 0, unique_checks = 0");
            var submitted = " enterprise_id IN (SELECT id FROM enterprise WHERE demonstration)"
                    + " AND snapshot_number IS NOT NULL";
            var originals = multiplied.count("SELECT COUNT(*) FROM assessment WHERE" + submitted);
            var copies = wanted / originals + 1;
            multiplied.copy(
                    "indicator_value",
                    Map.of("assessment_id", SHIFT + "assessment_id"),
                    "assessment_id IN (SELECT id FROM assessment WHERE" + submitted + ")",
                    copies);
            multiplied.copy(
                    "reply",
                    Map.of("assessment_id", SHIFT + "assessment_id", "enterprise_id", SHIFT + "enterprise_id"),
                    "assessment_id IN (SELECT id FROM assessment WHERE" + submitted + ")",
                    copies);
            multiplied.copy(
                    "assessment",
                    Map.of("id", SHIFT + "id", "enterprise_id", SHIFT + "enterprise_id", "public_id", "UUID()"),
                    submitted,
                    copies);
            multiplied.copy(
                    "enterprise",
                    Map.of("id", SHIFT + "id", "public_id", "UUID()", "code", "LPAD(" + SHIFT + "id, 18, 'X')"),
                    "demonstration",
                    copies);
            return multiplied.count("SELECT COUNT(*) FROM assessment WHERE snapshot_number IS NOT NULL");
        }
    }

    private void copy(String table, Map<String, String> changed, String which, long copies) throws SQLException {
        var columns = columns(table);
        columns.putAll(changed);
        execute("INSERT INTO %s (%s) SELECT %s FROM (SELECT * FROM %s WHERE %s) original JOIN seq_1_to_%d copy"
                .formatted(
                        table,
                        String.join(", ", columns.keySet()),
                        columns.values().stream().collect(Collectors.joining(", ")),
                        table,
                        which,
                        copies));
    }

    private Map<String, String> columns(String table) throws SQLException {
        var columns = new LinkedHashMap<String, String>();
        try (var found = connection.getMetaData().getColumns(connection.getCatalog(), null, table, null)) {
            while (found.next()) {
                columns.put(found.getString("COLUMN_NAME"), found.getString("COLUMN_NAME"));
            }
        }
        return columns;
    }

    private long count(String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
