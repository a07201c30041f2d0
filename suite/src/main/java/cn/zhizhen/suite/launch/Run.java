package cn.zhizhen.suite.launch;

import cn.zhizhen.database.DatabaseUnavailable;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** What {@code ./run} runs: one command from a checkout to a page that can be clicked. */
public final class Run {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Run() {}

    public static void main(String[] arguments) throws InterruptedException {
        try {
            run(Options.of(List.of(arguments), System.getenv()));
        } catch (StartRefused | DatabaseUnavailable e) {
            OUT.println("\n" + e.getMessage());
            System.exit(1);
        }
    }

    private static void run(Options options) throws InterruptedException {
        var begin = Instant.now();
        var setting = setting(options);
        OUT.println("Starting Zhizhen 智诊 …");
        var running = new AtomicReference<Suite>();
        var hook = new Thread(() -> stop(running), "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        running.set(Suite.start(setting, options.fresh()));
        OUT.printf(
                "Ready after %.1f s.%n%n",
                Duration.between(begin, Instant.now()).toMillis() / 1000.0);
        OUT.println("  " + setting.url() + "\n");
        OUT.println(options.empty() ? ownAccounts(running.get()) : text("/demonstration-accounts.txt"));
        OUT.println("Data and logs are in " + setting.data() + ". End with Ctrl-C.");
        var end = running.get().watch(Run::tell);
        if (!end.isEmpty()) {
            tell(end + "\nEverything is stopped.");
            System.exit(1);
        }
    }

    private static void tell(String what) {
        OUT.println("\n" + LocalTime.now().truncatedTo(ChronoUnit.SECONDS) + "  " + what);
    }

    private static void stop(AtomicReference<Suite> running) {
        var suite = running.getAndSet(null);
        if (suite != null) {
            OUT.println("\nStopping …");
            suite.close();
        }
    }

    private static Setting setting(Options options) {
        var root = Path.of(System.getProperty("zhizhen.root", "."))
                .toAbsolutePath()
                .normalize();
        var local = "http://localhost:" + options.port();
        return new Setting(
                root,
                root.resolve(".data"),
                options.port(),
                options.databasePort(),
                options.listen(),
                options.empty(),
                System.getenv().getOrDefault("ZHIZHEN_PUBLIC_URL", local),
                Setting.SMALL);
    }

    private static String ownAccounts(Suite suite) {
        return suite.administrator()
                .map(first -> "  Without demonstration data. The administrator, shown only this once:\n\n    "
                        + first.account() + "  " + first.password() + "\n")
                .orElse("  Without demonstration data. The administrator was shown at the first start; "
                        + "`./run --empty --fresh` starts over.\n");
    }

    private static String text(String resource) {
        try (var stream = Run.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
