package cn.zhizhen.suite.launch;

import java.nio.file.Path;
import java.util.List;

/**
 * Where and how a suite runs.
 *
 * @param root the repository, which holds the built services
 * @param data the folder of everything that the suite writes
 * @param port that of the pages; the next two belong to assessment-service and report-service, and the three after
 *     those to the health and metrics of all three
 * @param listen the address at which the pages are reached; everything else is reached from this machine alone
 * @param jvm flags of the services' Java
 */
public record Setting(
        Path root,
        Path data,
        int port,
        int databasePort,
        String listen,
        boolean empty,
        String publicUrl,
        List<String> jvm) {

    /** How many ports in a row a suite takes. */
    public static final int PORTS = 6;

    public static final String LOOPBACK = "127.0.0.1";

    /** For trying out: half the start-up work, little memory. */
    public static final List<String> SMALL = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xss512k",
            "-Xms24m",
            "-Xmx256m");

    /** As one would run it for a region. */
    public static final List<String> PRODUCTION =
            List.of("-XX:+UseParallelGC", "-XX:+ExitOnOutOfMemoryError", "-Xms256m", "-Xmx768m");

    public String url() {
        return "http://localhost:" + port;
    }

    public String assessmentUrl() {
        return "http://localhost:" + (port + 1);
    }

    public String reportUrl() {
        return "http://localhost:" + (port + 2);
    }

    public String assessmentSchema() {
        return empty ? "assessment_own" : "assessment";
    }

    String reportSchema() {
        return empty ? "report_own" : "report";
    }

    Path logs() {
        return data.resolve("logs");
    }
}
