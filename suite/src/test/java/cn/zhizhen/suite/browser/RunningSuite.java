package cn.zhizhen.suite.browser;

import cn.zhizhen.database.Port;
import cn.zhizhen.suite.launch.Setting;
import cn.zhizhen.suite.launch.Suite;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The real suite with demonstration data and one browser, started once for all journeys. */
public final class RunningSuite implements BeforeAllCallback, ParameterResolver {

    private static final int FIRST_PORT = 18640;
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** What lives as long as the test JVM. */
    private record Running(Suite suite, Playwright playwright, Browser browser, String url) implements AutoCloseable {

        static Running start() {
            var root = Path.of("..").toAbsolutePath().normalize();
            var port = Port.freeRow(FIRST_PORT, Setting.PORTS);
            var url = "http://localhost:" + port;
            var setting = new Setting(
                    root, root.resolve("suite/target/journeys"), port, 0, Setting.LOOPBACK, false, url, Setting.SMALL);
            var suite = Suite.start(setting, true);
            try {
                var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                return new Running(suite, playwright, launch(playwright), url);
            } catch (RuntimeException e) {
                suite.close();
                throw e;
            }
        }

        private static Browser launch(Playwright playwright) {
            var chromium = Chromium.found();
            var environment = new HashMap<>(System.getenv());
            environment.putAll(chromium.environment());
            return playwright
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(chromium.executable())
                            .setEnv(environment)
                            .setArgs(FLAGS));
        }

        @Override
        public void close() {
            playwright.close();
            suite.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        running(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visits.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var running = running(context);
        return new Visits(
                running.browser(),
                running.url(),
                context.getRequiredTestMethod().getName() + "-" + context.getDisplayName());
    }

    private static Running running(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(RunningSuite.class))
                .getOrComputeIfAbsent(Running.class, type -> Running.start(), Running.class);
    }
}
