package cn.zhizhen.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;

/**
 * Gives a service's tests a schema of their own on a real server: one server for the JVM, kept between runs under the
 * module's {@code target}, one fresh schema for each start of the application.
 */
public class DatabaseTestResource implements QuarkusTestResourceLifecycleManager {

    /** Test resources live in several class loaders; system properties are what these share. */
    private static final String SHARED = "zhizhen.test-database";

    private String schema = "test";

    @Override
    public void init(Map<String, String> arguments) {
        schema = arguments.getOrDefault("schema", schema);
    }

    @Override
    public Map<String, String> start() {
        var server = server();
        server.drop(schema);
        server.create(schema);
        return Map.of(
                "quarkus.datasource.jdbc.url", server.url(schema),
                "quarkus.datasource.username", server.user(),
                "quarkus.datasource.password", server.password());
    }

    /** Nothing to stop here: the server serves the whole JVM and ends with it. */
    @Override
    public void stop() {}

    private static synchronized DatabaseServer server() {
        var shared = System.getProperty(SHARED);
        if (shared != null) {
            var parts = shared.split(" ");
            return new DatabaseServer(Integer.parseInt(parts[0]), parts[1], parts[2]);
        }
        var server = EmbeddedDatabase.start(Path.of("target", "test-database"), 0, "--innodb-flush-log-at-trx-commit=0")
                .server();
        System.setProperty(SHARED, server.port() + " " + server.user() + " " + server.password());
        return server;
    }
}
