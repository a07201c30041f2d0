package cn.zhizhen.database;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A MariaDB server of our own on this machine, for {@code ./run} and for tests: no database needs to be installed, and
 * everything is still tried on the engine it was written for.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DataFolder folder;
    private final DatabaseServer server;
    private final ProcessBuilder program;
    private volatile Process process;
    private volatile OrphanGuard guard;

    private EmbeddedDatabase(DataFolder folder, DatabaseServer server, ProcessBuilder program) throws IOException {
        this.folder = folder;
        this.server = server;
        this.program = program;
        launch();
    }

    /**
     * Starts a server on the data in {@code path}, which is laid out when new.
     *
     * @param port 0 for any free one
     * @param options further options of mariadbd, which win over the usual ones
     */
    public static EmbeddedDatabase start(Path path, int port, String... options) {
        requireLinux();
        var folder = DataFolder.owned(path);
        try {
            folder.endLeftover();
            var binaries = Binaries.unpacked();
            folder.layOut(binaries);
            var server = new DatabaseServer(Port.free(port), "zhizhen", folder.password());
            folder.writeGrants(server);
            var database = new EmbeddedDatabase(folder, server, program(binaries, folder, server, options));
            database.awaitAnswer();
            return database;
        } catch (IOException e) {
            folder.release();
            throw new DatabaseUnavailable("The embedded database in " + path + " could not be started", e);
        } catch (RuntimeException e) {
            folder.release();
            throw e;
        }
    }

    public DatabaseServer server() {
        return server;
    }

    public long pid() {
        return process.pid();
    }

    public Path log() {
        return folder.log();
    }

    /** The exit code, when the server has ended. */
    public CompletableFuture<Integer> end() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /** Starts the server anew on its data and port after it died; whether it answers yet is for the caller to ask. */
    public void startAgain() {
        guard.release();
        program.redirectOutput(Redirect.appendTo(folder.log().toFile()));
        try {
            launch();
        } catch (IOException e) {
            throw new DatabaseUnavailable("The embedded database could not be started again", e);
        }
    }

    /** Ends the server as an operator would, so that nothing has to be recovered at the next start. */
    public void stop() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        guard.release();
        folder.release();
    }

    @Override
    public void close() {
        stop();
    }

    private void launch() throws IOException {
        process = program.start();
        guard = OrphanGuard.over(process);
    }

    private static ProcessBuilder program(
            Binaries binaries, DataFolder folder, DatabaseServer server, String... options) {
        var command = new ArrayList<String>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            command.add("/usr/bin/setsid"); // Ctrl-C in the terminal must reach the services first
        }
        command.addAll(List.of(binaries.server().toString(), "--no-defaults", "--basedir=" + binaries.folder()));
        command.addAll(folder.options());
        command.addAll(ServerOptions.usual(server.port()));
        command.addAll(List.of(options));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.log().toFile());
    }

    private void awaitAnswer() throws IOException {
        var end = Instant.now().plus(PATIENCE);
        while (!server.answers()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                stop();
                throw new DatabaseUnavailable("MariaDB did not start. The end of " + folder.log() + ":\n"
                        + String.join("\n", folder.endOfLog(15)));
            }
            pause();
        }
    }

    static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Interrupted while waiting for MariaDB", e);
        }
    }

    private static void requireLinux() {
        var system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!system.equals("Linux amd64")) {
            throw new DatabaseUnavailable("The embedded MariaDB is made for Linux on x86-64, this is " + system
                    + ". Use a MySQL 8 or MariaDB of your own, as README.md tells under 'Operate it'");
        }
    }
}
