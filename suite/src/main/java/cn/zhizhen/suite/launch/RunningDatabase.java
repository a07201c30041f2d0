package cn.zhizhen.suite.launch;

import cn.zhizhen.database.EmbeddedDatabase;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** The embedded database as a part of the suite. */
record RunningDatabase(EmbeddedDatabase database) implements Part {

    @Override
    public String name() {
        return "mariadbd";
    }

    @Override
    public Path log() {
        return database.log();
    }

    @Override
    public long pid() {
        return database.pid();
    }

    @Override
    public CompletableFuture<Integer> end() {
        return database.end();
    }

    @Override
    public void startAgain() {
        database.startAgain();
    }

    @Override
    public boolean isReady() {
        return database.server().answers();
    }
}
