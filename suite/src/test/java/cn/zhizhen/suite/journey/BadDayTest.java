package cn.zhizhen.suite.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.database.Port;
import cn.zhizhen.suite.launch.Setting;
import cn.zhizhen.suite.launch.Suite;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Parts of the suite die under way: it says which, starts them again, and nobody is told that all is well meanwhile. */
class BadDayTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final List<String> said = new CopyOnWriteArrayList<>();
    private static Setting setting;
    private static Suite suite;
    private static Thread watch;

    @BeforeAll
    static void start() {
        var root = Path.of("..").toAbsolutePath().normalize();
        var port = Port.freeRow(18940, Setting.PORTS);
        setting = new Setting(
                root,
                root.resolve("suite/target/bad-day"),
                port,
                0,
                Setting.LOOPBACK,
                false,
                "http://localhost:" + port,
                Setting.SMALL);
        suite = Suite.start(setting, true);
        watch = new Thread(BadDayTest::watch, "watch");
    }

    @AfterAll
    static void stop() throws InterruptedException {
        suite.close();
        watch.join(PATIENCE.toMillis());
        assertTrue(!watch.isAlive(), "the watch ends with the suite");
    }

    /** The watch begins after the death, so that the time without a database is as long as the test needs it. */
    @Test
    void database_that_dies_is_said_to_be_away_and_started_again() throws Exception {
        assertEquals(401, signIn().statusCode());
        kill("mariadbd");
        for (var answer : List.of(signIn(), get(setting.reportUrl() + "/api/verifications/AAAAAAAAAA"))) {
            assertEquals(503, answer.statusCode(), answer.body());
            assertTrue(answer.body().contains("\"database-unavailable\""), answer.body());
            assertEquals("5", answer.headers().firstValue("Retry-After").orElse(""));
        }
        assertEquals(200, get(setting.assessmentUrl() + "/api/regions").statusCode(), "needs no database");
        watch.start();
        await("mariadbd answers again", () -> said("mariadbd answers again"));
        assertTrue(said("mariadbd was killed (signal 9)") && said("mariadbd.log"), said.toString());
        for (var again = 0; again < 20; again++) {
            assertEquals(401, signIn().statusCode());
            assertEquals(
                    404,
                    get(setting.reportUrl() + "/api/verifications/AAAAAAAAAA").statusCode());
        }
        killServices();
    }

    private void killServices() throws Exception {
        for (var service : List.of("ui", "assessment-service")) {
            var log = setting.data().resolve("logs").resolve(service + ".log");
            var before = Files.size(log);
            kill(service);
            await(service + " answers again", () -> said(service + " answers again"));
            assertTrue(said(service + " was killed (signal 9)") && said(service + ".log"), said.toString());
            assertTrue(Files.size(log) > before, "the log goes on");
        }
        assertEquals(200, get(setting.url() + "/sign-in").statusCode());
        assertEquals(401, signIn().statusCode());
    }

    private static void watch() {
        try {
            assertEquals("", suite.watch(said::add));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void kill(String part) throws Exception {
        var process = ProcessHandle.of(suite.processes().get(part)).orElseThrow();
        process.destroyForcibly();
        process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    private static boolean said(String what) {
        return said.stream().anyMatch(line -> line.contains(what));
    }

    private static void await(String what, BooleanSupplier condition) throws InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(end), what + ", after: " + said);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static HttpResponse<String> signIn() throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(setting.assessmentUrl() + "/api/tokens"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"session\": \"of nobody\"}")));
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address)).GET());
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
    }
}
