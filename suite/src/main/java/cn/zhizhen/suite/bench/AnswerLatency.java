package cn.zhizhen.suite.bench;

import cn.zhizhen.database.DatabaseServer;
import cn.zhizhen.suite.filling.Api;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How long one answer takes until it is durable, at a steady 200 a second, beside bare inserts into the same database. */
final class AnswerLatency {

    private static final int PER_SECOND = 200;
    private static final int CALLERS = 16;
    private static final int COUNT = 6000;
    private static final double BAR = 20;

    private final List<Api> members;
    private final List<String> assessments;
    private final List<String> questions;
    private final DatabaseServer database;

    AnswerLatency(List<Api> members, String campaign, List<String> questions, DatabaseServer database) {
        this.members = members;
        this.assessments = members.stream()
                .map(member -> member.post("/api/assessments", Map.of("campaign", campaign))
                        .path("id")
                        .asText())
                .toList();
        this.questions = questions;
        this.database = database;
    }

    List<Finding> measure() throws SQLException {
        var pace = new Pace(PER_SECOND, CALLERS);
        pace.measure(COUNT / 2, this::answer);
        var answers = pace.measure(COUNT, this::answer);
        var inserts = bareInserts(pace);
        return List.of(
                new Finding(
                        "One saved answer at %d a second (%d answers, %d enterprises)"
                                .formatted(PER_SECOND, COUNT, members.size()),
                        answers.toString(),
                        "p99 under 20 ms",
                        answers.percentile(99) < BAR),
                Finding.beside("… a bare JDBC insert at the same pace into the same database", inserts.toString()));
    }

    private void answer(int number) {
        var member = number % members.size();
        var round = number / members.size();
        members.get(member)
                .put(
                        "/api/assessments/" + assessments.get(member) + "/answers/"
                                + questions.get(round % questions.size()),
                        Map.of("value", 100 + round % 100));
    }

    private Latencies bareInserts(Pace pace) throws SQLException {
        database.create("bench");
        try (var connection = database.connect("bench");
                var statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS answer");
            statement.execute("CREATE TABLE answer (id INT PRIMARY KEY, content LONGTEXT, saved_at DATETIME(6))");
        }
        var inserts = new ArrayList<PreparedStatement>();
        try {
            IntStream.range(0, CALLERS).forEach(caller -> inserts.add(insert()));
            return pace.measure(COUNT, number -> {
                var insert = inserts.get(number % CALLERS);
                synchronized (insert) {
                    insert.setInt(1, number);
                    insert.setInt(2, number);
                    insert.executeUpdate();
                }
            });
        } finally {
            for (var insert : inserts) {
                insert.getConnection().close();
            }
            database.drop("bench");
        }
    }

    private PreparedStatement insert() {
        try {
            Connection connection = database.connect("bench");
            return connection.prepareStatement("INSERT INTO answer VALUES (?, ?, NOW(6))");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
