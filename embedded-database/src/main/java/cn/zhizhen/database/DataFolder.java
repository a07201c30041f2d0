package cn.zhizhen.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The data of one server and what belongs to it, held by one JVM at a time: the kernel gives the lock back when that JVM dies. */
record DataFolder(Path path, FileLock lock) {

    static DataFolder owned(Path path) {
        var folder = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw inUse(folder, null);
            }
            return new DataFolder(folder, lock);
        } catch (OverlappingFileLockException e) {
            throw inUse(folder, e);
        } catch (IOException e) {
            throw new DatabaseUnavailable("The database folder " + folder + " cannot be written", e);
        }
    }

    /** Ends the server that a JVM which was killed hard left on this data; without the lock it can only be an orphan. */
    void endLeftover() throws IOException {
        if (!Files.exists(pidFile())) {
            return;
        }
        var pid = Long.parseLong(Files.readString(pidFile()).strip());
        var leftover = ProcessHandle.of(pid).filter(this::servesThisData);
        if (leftover.isPresent()) {
            leftover.get().destroy();
            try {
                leftover.get().onExit().get(60, TimeUnit.SECONDS);
            } catch (InterruptedException | ExecutionException | TimeoutException e) {
                throw new DatabaseUnavailable(
                        "A MariaDB left over from a former run (process " + pid
                                + ") does not end. End it with: kill -9 " + pid,
                        e);
            }
        }
        Files.deleteIfExists(pidFile());
    }

    void layOut(Binaries binaries) throws IOException {
        if (!Files.exists(data().resolve("mysql/global_priv.frm"))) {
            binaries.install(data());
        }
        Files.createDirectories(path.resolve("tmp"));
    }

    /** Drawn once for each folder, so that no other user of the machine can guess it. */
    String password() throws IOException {
        var file = path.resolve("password");
        if (!Files.exists(file)) {
            var random = new byte[16];
            new SecureRandom().nextBytes(random);
            writePrivately(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file).strip();
    }

    /** Leaves no account but our own: the others of a fresh installation have no password. */
    void writeGrants(DatabaseServer server) throws IOException {
        var account = "'" + server.user() + "'@'127.0.0.1'";
        writePrivately(
                grants(),
                String.join(
                        "\n",
                        "DELETE FROM mysql.global_priv WHERE User IN ('', 'root');",
                        "FLUSH PRIVILEGES;",
                        "DROP DATABASE IF EXISTS test;",
                        "CREATE USER IF NOT EXISTS " + account + ";",
                        "ALTER USER " + account + " IDENTIFIED BY '" + server.password() + "';",
                        "GRANT ALL ON *.* TO " + account + ";",
                        ""));
    }

    List<String> options() {
        var options = new ArrayList<>(List.of(
                "--datadir=" + data(),
                "--tmpdir=" + path.resolve("tmp"),
                "--pid-file=" + pidFile(),
                "--socket=" + socket(),
                "--init-file=" + grants()));
        if ("root".equals(System.getProperty("user.name"))) {
            options.add("--user=root");
        }
        return options;
    }

    Path log() {
        return path.resolve("mariadbd.log");
    }

    List<String> endOfLog(int lines) throws IOException {
        var all = Files.readAllLines(log());
        return all.subList(Math.max(0, all.size() - lines), all.size());
    }

    void release() {
        try {
            lock.acquiredBy().close();
        } catch (IOException e) {
            throw new DatabaseUnavailable("The lock on " + path + " could not be given back", e);
        }
    }

    private Path data() {
        return path.resolve("data");
    }

    private Path pidFile() {
        return path.resolve("mariadbd.pid");
    }

    private Path grants() {
        return path.resolve("grants.sql");
    }

    /** A unix socket's path may have 107 bytes, which deep folders exceed. */
    private Path socket() {
        var beside = path.resolve("mariadbd.sock");
        return beside.toString().getBytes().length < 100
                ? beside
                : Path.of(
                        System.getProperty("java.io.tmpdir"),
                        "zhizhen-" + Integer.toHexString(path.hashCode()) + ".sock");
    }

    private boolean servesThisData(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains("--datadir=" + data() + " ");
    }

    private static void writePrivately(Path file, String content) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, content);
    }

    private static DatabaseUnavailable inUse(Path folder, Exception cause) {
        return new DatabaseUnavailable(
                "The database in " + folder + " is in use by another run. End that run first (Ctrl-C in its window).",
                cause);
    }
}
