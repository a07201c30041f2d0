package cn.zhizhen.suite.filling;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** One person's visit to the pages, with cookies and without JavaScript. */
public final class Site {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final String address;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private URI here;
    private int status;
    private byte[] content;
    private Document page;

    public Site(String address) {
        this.address = address;
    }

    public Site open(String path) {
        return load(HttpRequest.newBuilder(URI.create(address).resolve(path)).GET());
    }

    /** How many bytes this takes on the way, compressed. */
    public int weight(String path) {
        return load(HttpRequest.newBuilder(URI.create(address).resolve(path))
                        .header("Accept-Encoding", "gzip")
                        .GET())
                .content
                .length;
    }

    public Site send(Form form) {
        return form.isGet()
                ? load(HttpRequest.newBuilder(URI.create(form.action() + "?" + form.body()))
                        .GET())
                : load(HttpRequest.newBuilder(URI.create(form.action()))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form.body())));
    }

    /** The first form of the page whose action ends so. */
    public Form form(String end) {
        var form = page().select("form[action$=" + end + "]").first();
        if (form == null) {
            throw new IllegalStateException("No form on " + here + " sends to " + end + ":\n"
                    + page().select("main").text());
        }
        return new Form((FormElement) form);
    }

    public String path() {
        return here.getPath();
    }

    public int status() {
        return status;
    }

    public Document page() {
        if (page == null) {
            page = Jsoup.parse(new String(content, StandardCharsets.UTF_8), here.toString());
        }
        return page;
    }

    public byte[] content() {
        return content;
    }

    /** Fails with what the page says unless it was answered well. */
    public Site expectGood() {
        if (status >= 400) {
            throw new IllegalStateException(
                    here + " answered " + status + ": " + page().select("main").text());
        }
        return this;
    }

    private Site load(HttpRequest.Builder request) {
        try {
            var response = client.send(
                    request.timeout(PATIENCE).header("Accept", "text/html,*/*").build(), BodyHandlers.ofByteArray());
            remember(response);
            return this;
        } catch (IOException e) {
            throw new IllegalStateException("No answer from " + address + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private void remember(HttpResponse<byte[]> response) {
        here = response.uri();
        status = response.statusCode();
        content = response.body();
        page = null;
    }
}
