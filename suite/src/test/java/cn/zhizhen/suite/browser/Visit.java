package cn.zhizhen.suite.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.ScreenshotScale;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.List;

/** One person at one screen. Every page that is come to is checked for accessibility. */
public final class Visit implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "journeys", "pictures");

    private final Visits visits;
    private final BrowserContext context;
    private final Page page;
    private final boolean scripted;
    private final boolean first;
    private int pictures;

    Visit(Visits visits, NewContextOptions options) {
        this(
                visits,
                visits.browser().newContext(options.setBaseURL(visits.url()).setLocale("zh-CN")),
                !Boolean.FALSE.equals(options.javaScriptEnabled),
                true);
    }

    private Visit(Visits visits, BrowserContext context, boolean scripted, boolean first) {
        this.visits = visits;
        this.context = context;
        this.scripted = scripted;
        this.first = first;
        context.setDefaultTimeout(15_000);
        page = context.newPage();
    }

    public Visit open(String path) {
        page.navigate(path);
        return arrived();
    }

    /** Fills the field that carries this name. */
    public Visit type(String name, String value) {
        page.locator("[name='" + name + "']:visible").first().fill(value);
        return this;
    }

    public Visit choose(String name, String value) {
        page.locator("select[name='" + name + "']").selectOption(value);
        return this;
    }

    public Visit chooseLabelled(String name, String label) {
        page.locator("select[name='" + name + "']").selectOption(new SelectOption().setLabel(label));
        return this;
    }

    /** With script, the league has to be chosen before its banners are offered. */
    public Visit region(String banner) {
        var league = page.locator("[id='enterprise.region-group']");
        if (scripted) {
            league.selectOption(new SelectOption().setIndex(1));
        }
        return choose("enterprise.region", banner);
    }

    public Visit check(String name, String value) {
        check(page.locator("input[name='" + name + "'][value='" + value + "']"));
        return this;
    }

    /** Without script Chromium draws no frames on which a browser test could wait for things to stand still. */
    public void check(Locator choice) {
        choice.check(new Locator.CheckOptions().setForce(!scripted));
    }

    /** Presses what leads to another page and waits for that page. */
    public Visit press(String selector) {
        try {
            page.waitForNavigation(
                    () -> page.locator(selector).first().click(new Locator.ClickOptions().setForce(!scripted)));
        } catch (TimeoutError e) {
            picture();
            throw new AssertionError("Pressing " + selector + " on " + page.url() + " led nowhere: " + text("main"), e);
        }
        return arrived();
    }

    /** Presses what leads to another place of the same page. */
    public Visit pressWithin(String selector) {
        page.locator(selector).first().click(new Locator.ClickOptions().setForce(!scripted));
        return this;
    }

    public Visit back() {
        page.goBack();
        return arrived();
    }

    /** The same person in a second tab of the same browser. */
    public Visit anotherTab() {
        return new Visit(visits, context, scripted, false);
    }

    /** What a form would bring as a document, which a browser without a viewer only offers to save. */
    public byte[] document(String form) {
        var fields = FormData.create();
        for (var field : page.locator(form)
                .first()
                .locator("input[type=hidden], button[name]")
                .all()) {
            fields.set(field.getAttribute("name"), field.getAttribute("value"));
        }
        var address = page.locator(form).first().getAttribute("action");
        var answer = context.request()
                .post(visits.url() + address, RequestOptions.create().setForm(fields));
        assertEquals("application/pdf", answer.headers().get("content-type"), answer.url());
        return answer.body();
    }

    /** The body of what a link leads to, without going there. */
    public String fetch(String path) {
        return context.request().get(visits.url() + path).text();
    }

    public int status(String path) {
        return context.request().get(visits.url() + path).status();
    }

    /** Where these links lead, as paths. */
    public List<String> hrefs(String selector) {
        return all(selector).all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    public Visit reload() {
        page.reload();
        return arrived();
    }

    public boolean isScripted() {
        return scripted;
    }

    public Visit signIn(String account, String password) {
        return open("/sign-in")
                .type("account", account)
                .type("password", password)
                .press("form[action='/sign-in'] button.primary");
    }

    /** Comes to the page once more in English and then back, so that both are looked at. */
    public Visit inBothLanguages() {
        return inEnglish().inChinese();
    }

    public Visit inEnglish() {
        return press("a[hreflang=en]");
    }

    public Visit inChinese() {
        return press("a[hreflang^=zh]");
    }

    public String text(String selector) {
        return page.locator(selector).first().innerText();
    }

    public Locator all(String selector) {
        return page.locator(selector);
    }

    public String path() {
        return page.url().substring(visits.url().length());
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    @Override
    public void close() {
        if (first) {
            context.close();
        } else {
            page.close();
        }
    }

    private Visit arrived() {
        picture();
        if (scripted) {
            var found = new AxeBuilder(page)
                    .analyze().getViolations().stream()
                            .map(rule -> rule.getId() + ": "
                                    + rule.getNodes().stream()
                                            .map(node -> node.getHtml())
                                            .toList())
                            .toList();
            assertEquals(List.of(), found, "accessibility of " + page.url());
        }
        return this;
    }

    /** For people to look at. Chromium on a busy machine sometimes has no frame to give; no journey fails for want of a picture. */
    private void picture() {
        var options = new Page.ScreenshotOptions()
                .setFullPage(true)
                .setScale(ScreenshotScale.CSS)
                .setPath(pictureFile());
        for (var attempt = 0; attempt < 3; attempt++) {
            try {
                page.screenshot(options);
                return;
            } catch (PlaywrightException e) {
                System.err.println("No picture of " + path() + ": "
                        + e.getMessage().lines().findFirst().orElse(""));
            }
        }
    }

    private Path pictureFile() {
        pictures++;
        var name = path().replaceAll("[?#].*", "")
                .replaceAll("[0-9a-zA-Z_-]{16,}", "id")
                .replace('/', '_');
        return PICTURES.resolve(visits.journey().replaceAll("\\W", "")).resolve("%02d%s.png".formatted(pictures, name));
    }
}
