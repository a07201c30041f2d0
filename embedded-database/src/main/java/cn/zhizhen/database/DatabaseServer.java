package cn.zhizhen.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Where a running server is reached and as whom, so that whoever only uses it needs no handle on its process. */
public record DatabaseServer(int port, String user, String password) {

    private static final String PARAMETERS = "connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
            + "&rewriteBatchedStatements=true&cachePrepStmts=true&useServerPrepStmts=false&sslMode=DISABLED";

    public String url(String schema) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + schema + "?" + PARAMETERS;
    }

    public Connection connect(String schema) throws SQLException {
        return DriverManager.getConnection(url(schema), user, password);
    }

    public void create(String schema) {
        execute("CREATE DATABASE IF NOT EXISTS `" + schema + "`");
    }

    public void drop(String schema) {
        execute("DROP DATABASE IF EXISTS `" + schema + "`");
    }

    public boolean has(String schema) {
        try (var connection = connect("");
                var question = connection.prepareStatement(
                        "SELECT 1 FROM information_schema.schemata WHERE schema_name = ?")) {
            question.setString(1, schema);
            return question.executeQuery().next();
        } catch (SQLException e) {
            throw new DatabaseUnavailable("The database on port " + port + " does not tell its schemas", e);
        }
    }

    public boolean answers() {
        try (var connection = connect("")) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private void execute(String sql) {
        try (var connection = connect("");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new DatabaseUnavailable("The database on port " + port + " refused: " + sql, e);
        }
    }
}
