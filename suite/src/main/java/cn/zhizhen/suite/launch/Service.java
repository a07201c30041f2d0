package cn.zhizhen.suite.launch;

import cn.zhizhen.database.Port;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One of the three services: what it is called, where it listens, where it tells its health, and what it is told about the others. */
record Service(String name, int port, int managementPort, Map<String, String> environment) {

    Path jar(Path root) {
        return root.resolve(name).resolve("target/quarkus-app/quarkus-run.jar");
    }

    void requireJar(Path root) {
        if (!Files.exists(jar(root))) {
            throw new StartRefused(name + " is not built. Build it with: mvn -DskipTests package");
        }
    }

    void requireFreePorts() {
        for (var wanted : List.of(port, managementPort)) {
            if (Port.isTaken(wanted)) {
                throw new StartRefused("Port " + wanted + ", where " + name
                        + " is to listen, is taken by another program. End that program (`ss -ltnp sport = :" + wanted
                        + "` names it) or move the suite, for instance: ZHIZHEN_PORT=9080 ./run");
            }
        }
    }

    boolean isReady() {
        try {
            var connection = (HttpURLConnection) URI.create("http://127.0.0.1:" + managementPort + "/q/health/ready")
                    .toURL()
                    .openConnection();
            connection.setConnectTimeout(500);
            connection.setReadTimeout(5000);
            try {
                return connection.getResponseCode() == 200;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return false;
        }
    }
}
