package cn.zhizhen.suite.launch;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** Something of the suite that runs as a process of its own and can be started again. */
interface Part {

    String name();

    Path log();

    long pid();

    /** The exit code, when the process that runs now has ended. */
    CompletableFuture<Integer> end();

    void startAgain();

    boolean isReady();
}
