package cn.zhizhen.suite.launch;

import cn.zhizhen.database.DatabaseServer;
import cn.zhizhen.database.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The database and the three services on this machine, started and ended together. */
public final class Suite implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final EmbeddedDatabase database;
    private final List<RunningService> services = new ArrayList<>();
    private Optional<Administrator> administrator = Optional.empty();
    private boolean stopping;

    private Suite(EmbeddedDatabase database) {
        this.database = database;
    }

    /**
     * Starts everything and returns when it answers.
     *
     * @param fresh whether to throw the data of earlier runs away
     */
    public static Suite start(Setting setting, boolean fresh) {
        try {
            Files.createDirectories(setting.logs());
        } catch (IOException e) {
            throw new StartRefused("The folder " + setting.logs() + " cannot be written: " + e.getMessage(), e);
        }
        var suite = new Suite(EmbeddedDatabase.start(setting.data().resolve("database"), setting.databasePort()));
        try {
            suite.prepareSchemas(setting, fresh);
            suite.launchServices(setting);
            suite.awaitReady();
            return suite;
        } catch (RuntimeException e) {
            suite.close();
            throw e;
        }
    }

    public DatabaseServer database() {
        return database.server();
    }

    /** The first administrator, when this start created one: its password is told only now. */
    public Optional<Administrator> administrator() {
        return administrator;
    }

    /** Every process by its name, the database included. */
    public Map<String, Long> processes() {
        var processes = new LinkedHashMap<String, Long>();
        parts().forEach(part -> processes.put(part.name(), part.pid()));
        return processes;
    }

    /**
     * Watches over all parts and starts again what dies. Returns when the suite is stopped, or when that does not help any
     * more, with the reason.
     *
     * @param say tells a person what happens
     */
    public String watch(Consumer<String> say) throws InterruptedException {
        return new Watch(parts(), this::startAgain, say, Clock.systemUTC()).untilTheEnd();
    }

    @Override
    public void close() {
        synchronized (this) {
            stopping = true;
        }
        services.forEach(RunningService::askToStop);
        services.forEach(RunningService::awaitStop);
        database.stop();
    }

    private synchronized boolean startAgain(Part part) {
        if (!stopping) {
            part.startAgain();
        }
        return !stopping;
    }

    private List<Part> parts() {
        var parts = new ArrayList<Part>(services);
        parts.add(new RunningDatabase(database));
        return parts;
    }

    private void prepareSchemas(Setting setting, boolean fresh) {
        if (setting.empty() && (fresh || !database.server().has(setting.assessmentSchema()))) {
            administrator = Optional.of(Administrator.drawn());
        }
        for (var schema : List.of(setting.assessmentSchema(), setting.reportSchema())) {
            if (fresh) {
                database.server().drop(schema);
            }
            database.server().create(schema);
        }
    }

    private void launchServices(Setting setting) {
        var all = definitions(setting);
        all.forEach(service -> service.requireJar(setting.root()));
        all.forEach(service -> services.add(RunningService.launch(service, setting)));
    }

    private List<Service> definitions(Setting setting) {
        var assessment = new LinkedHashMap<>(datasource(setting.assessmentSchema()));
        assessment.put("ZHIZHEN_DEMONSTRATION", Boolean.toString(!setting.empty()));
        assessment.put("ZHIZHEN_SIGNING_SECRET", SigningSecret.in(setting.data()));
        administrator.ifPresent(first -> assessment.put("ZHIZHEN_ADMINISTRATOR", first.toString()));
        var report = new LinkedHashMap<>(datasource(setting.reportSchema()));
        report.put("ZHIZHEN_ASSESSMENT_URL", setting.assessmentUrl());
        report.put("ZHIZHEN_UI_URL", setting.publicUrl());
        var ui = new LinkedHashMap<String, String>();
        ui.put("QUARKUS_HTTP_HOST", setting.listen());
        ui.put("ZHIZHEN_ASSESSMENT_URL", setting.assessmentUrl());
        ui.put("ZHIZHEN_REPORT_URL", setting.reportUrl());
        ui.put("ZHIZHEN_DEMONSTRATION", Boolean.toString(!setting.empty()));
        if (!setting.publicUrl().equals(setting.url())) {
            ui.put("ZHIZHEN_UI_URL", setting.publicUrl());
        }
        var first = setting.port();
        return List.of(
                new Service("assessment-service", first + 1, first + 4, assessment),
                new Service("report-service", first + 2, first + 5, report),
                new Service("ui", first, first + 3, ui));
    }

    private Map<String, String> datasource(String schema) {
        var server = database.server();
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", server.url(schema),
                "QUARKUS_DATASOURCE_USERNAME", server.user(),
                "QUARKUS_DATASOURCE_PASSWORD", server.password());
    }

    private void awaitReady() {
        var end = Instant.now().plus(PATIENCE);
        while (!services.stream().allMatch(RunningService::isReadyAtLast)) {
            if (Instant.now().isAfter(end)) {
                throw new StartRefused("The services did not become ready within " + PATIENCE.toSeconds()
                        + " seconds. Their logs are in " + services.get(0).log().getParent());
            }
            try {
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StartRefused("Interrupted while starting", e);
            }
        }
    }
}
