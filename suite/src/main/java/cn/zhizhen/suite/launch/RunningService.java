package cn.zhizhen.suite.launch;

import cn.zhizhen.database.OrphanGuard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A service's process, from its launch to its end. */
record RunningService(Service service, Process process, OrphanGuard guard, Path log) {

    static RunningService launch(Service service, Setting setting) {
        var pidFile = setting.data().resolve(service.name() + ".pid");
        endLeftover(service, setting, pidFile);
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
        var log = setting.logs().resolve(service.name() + ".log");
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .directory(setting.data().toFile());
        builder.environment().putAll(service.environment());
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(service.port()));
        builder.environment().put("QUARKUS_MANAGEMENT_PORT", Integer.toString(service.managementPort()));
        builder.environment().put("QUARKUS_MANAGEMENT_HOST", Setting.LOOPBACK);
        builder.environment().putIfAbsent("QUARKUS_HTTP_HOST", Setting.LOOPBACK);
        try {
            var process = builder.start();
            var running = new RunningService(service, process, OrphanGuard.over(process), log);
            Files.writeString(pidFile, Long.toString(process.pid()));
            return running;
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
    boolean isReady() {
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
