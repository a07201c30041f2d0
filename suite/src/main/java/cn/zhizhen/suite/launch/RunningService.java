package cn.zhizhen.suite.launch;

import cn.zhizhen.database.OrphanGuard;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A service and the process that runs it, from its launch to its end. */
final class RunningService implements Part {

    private final Service service;
    private final Setting setting;
    private final Path log;
    private volatile Process process;
    private volatile OrphanGuard guard;

    private RunningService(Service service, Setting setting) {
        this.service = service;
        this.setting = setting;
        this.log = setting.logs().resolve(service.name() + ".log");
    }

    static RunningService launch(Service service, Setting setting) {
        var running = new RunningService(service, setting);
        endLeftover(service, setting, running.pidFile());
        running.launch(Redirect.to(running.log.toFile()));
        return running;
    }

    @Override
    public String name() {
        return service.name();
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public long pid() {
        return process.pid();
    }

    @Override
    public CompletableFuture<Integer> end() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /** The log goes on: what stands in it tells why the process before died. */
    @Override
    public void startAgain() {
        guard.release();
        launch(Redirect.appendTo(log.toFile()));
    }

    @Override
    public boolean isReady() {
        return process.isAlive() && service.isReady();
    }

    private Path pidFile() {
        return setting.data().resolve(service.name() + ".pid");
    }

    private void launch(Redirect output) {
        service.requireFreePorts();
        var command = new ArrayList<String>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            command.add("/usr/bin/setsid"); // Ctrl-C in the terminal must reach the launcher alone, which ends them in
            // order
        }
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.addAll(setting.jvm());
        command.add("-Djava.awt.headless=true");
        command.add("-jar");
        command.add(service.jar(setting.root()).toString());
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .directory(setting.data().toFile());
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(service.port()));
        builder.environment().put("QUARKUS_MANAGEMENT_PORT", Integer.toString(service.managementPort()));
        builder.environment().put("QUARKUS_MANAGEMENT_HOST", Setting.LOOPBACK);
        builder.environment().put("QUARKUS_HTTP_HOST", Setting.LOOPBACK);
        builder.environment().putAll(service.environment());
        try {
            process = builder.start();
            guard = OrphanGuard.over(process);
            Files.writeString(pidFile(), Long.toString(process.pid()));
        } catch (IOException e) {
            throw new StartRefused(service.name() + " could not be started: " + e.getMessage(), e);
        }
    }

    /** Ends what a run that was killed hard left behind; the caller holds the data, so no other run can own it. */
    private static void endLeftover(Service service, Setting setting, Path pidFile) {
        try {
            if (!Files.exists(pidFile)) {
                return;
            }
            var jar = service.jar(setting.root()).toString();
            var leftover = ProcessHandle.of(
                            Long.parseLong(Files.readString(pidFile).strip()))
                    .filter(process -> process.info().commandLine().orElse("").contains(jar));
            if (leftover.isPresent()) {
                leftover.get().destroy();
                leftover.get().onExit().get(20, TimeUnit.SECONDS);
            }
            Files.delete(pidFile);
        } catch (IOException | InterruptedException | ExecutionException | TimeoutException e) {
            throw new StartRefused(
                    service.name() + " of a former run is still there and does not end. Its process id is in "
                            + pidFile,
                    e);
        }
    }

    /** True once it is ready, and an end of waiting when it died instead. */
    boolean isReadyAtLast() {
        if (!process.isAlive()) {
            throw new StartRefused(service.name() + " ended with code " + process.exitValue() + ". The end of " + log
                    + ":\n\n" + String.join("\n", endOfLog(25)));
        }
        return service.isReady();
    }

    void askToStop() {
        process.destroy();
    }

    void awaitStop() {
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        guard.release();
    }

    private List<String> endOfLog(int lines) {
        try {
            var all = Files.readAllLines(log);
            return all.subList(Math.max(0, all.size() - lines), all.size());
        } catch (IOException e) {
            return List.of("(" + log + " cannot be read: " + e.getMessage() + ")");
        }
    }
}
