package cn.zhizhen.assessment.visiting;

import cn.zhizhen.database.DatabaseTestResource;
import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import java.sql.SQLException;
import javax.sql.DataSource;

/** All tests of the running service share one server; each start of the service gets a fresh schema on it. */
@QuarkusTestResource(value = DatabaseTestResource.class, initArgs = @ResourceArg(name = "schema", value = "assessment"))
public final class Database {

    private Database() {}

    /** Changes rows past the service, for instance so that they look old. */
    public static void change(String sql) {
        try (var connection = source().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The one number that a query counts. */
    public static long number(String sql) {
        try (var connection = source().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DataSource source() {
        return Arc.container().instance(DataSource.class).get();
    }
}
