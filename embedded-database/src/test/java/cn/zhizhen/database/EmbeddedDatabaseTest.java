package cn.zhizhen.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class EmbeddedDatabaseTest {

    private static final Path FOLDER = Path.of("target", "test-database");

    @Test
    void data_survives_a_restart() throws Exception {
        try (var database = EmbeddedDatabase.start(FOLDER, 0)) {
            database.server().drop("kept");
            database.server().create("kept");
            try (var connection = database.server().connect("kept");
                    var statement = connection.createStatement()) {
                statement.execute("CREATE TABLE word (word VARCHAR(20) PRIMARY KEY)");
                statement.execute("INSERT INTO word VALUES ('内蒙古😀')");
            }
        }
        try (var database = EmbeddedDatabase.start(FOLDER, 0)) {
            assertEquals("内蒙古😀", ask(database, "kept", "SELECT word FROM word"));
        }
    }

    @Test
    void server_behaves_like_mysql_where_it_matters() throws Exception {
        try (var database = EmbeddedDatabase.start(FOLDER, 0)) {
            var server = database.server();
            server.create("strict");
            assertTrue(ask(database, "strict", "SELECT @@sql_mode").contains("ONLY_FULL_GROUP_BY"));
            assertEquals("utf8mb4_uca1400_ai_ci", ask(database, "strict", "SELECT @@collation_database"));
            assertEquals("+00:00", ask(database, "strict", "SELECT @@time_zone"));
            assertEquals("1", ask(database, "strict", "SELECT @@innodb_flush_log_at_trx_commit"));
            assertEquals("zhizhen@127.0.0.1", ask(database, "strict", "SELECT CURRENT_USER()"));
        }
    }

    @Test
    void account_without_password_is_refused() {
        try (var database = EmbeddedDatabase.start(FOLDER, 0)) {
            var port = database.server().port();
            for (var user : new String[] {"root", "zhizhen", ""}) {
                assertThrows(SQLException.class, () -> new DatabaseServer(port, user, "").connect(""), user);
            }
        }
    }

    @Test
    void second_server_on_the_same_data_is_refused() {
        try (var database = EmbeddedDatabase.start(FOLDER, 0)) {
            assertTrue(database.server().answers());
            var refusal = assertThrows(DatabaseUnavailable.class, () -> EmbeddedDatabase.start(FOLDER, 0));
            assertTrue(refusal.getMessage().contains("in use by another run"), refusal.getMessage());
        }
    }

    @Test
    void taken_port_is_named() {
        try (var database = EmbeddedDatabase.start(FOLDER, 0)) {
            var port = database.server().port();
            var refusal = assertThrows(
                    DatabaseUnavailable.class, () -> EmbeddedDatabase.start(Path.of("target", "other-database"), port));
            assertTrue(refusal.getMessage().contains("Port " + port), refusal.getMessage());
        }
    }

    @Test
    void stopped_server_leaves_no_process() throws Exception {
        var database = EmbeddedDatabase.start(FOLDER, 0);
        var process = ProcessHandle.of(database.pid()).orElseThrow();
        database.stop();
        assertFalse(process.isAlive());
        assertFalse(Files.exists(FOLDER.resolve("mariadbd.pid")));
    }

    @Test
    void server_ends_when_its_jvm_is_killed() throws Exception {
        var jvm = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Keeper.class.getName(),
                        FOLDER.toString())
                .redirectErrorStream(true)
                .start();
        var output = jvm.inputReader();
        var line = output.readLine();
        while (!line.startsWith("pid ")) {
            line = output.readLine();
        }
        var server = ProcessHandle.of(Long.parseLong(line.substring(4))).orElseThrow();
        jvm.destroyForcibly().waitFor();
        server.onExit().get(30, TimeUnit.SECONDS);
        assertFalse(server.isAlive());
    }

    /** A program that starts a server and then does nothing more. */
    static class Keeper {
        public static void main(String[] arguments) throws Exception {
            var database = EmbeddedDatabase.start(Path.of(arguments[0]), 0);
            System.out.println("pid " + database.pid());
            Thread.currentThread().join();
        }
    }

    private static String ask(EmbeddedDatabase database, String schema, String question) throws SQLException {
        try (var connection = database.server().connect(schema);
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
