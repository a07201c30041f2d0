package cn.zhizhen.ui.page;

import cn.zhizhen.ui.session.Person;
import io.quarkus.qute.EngineBuilder;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the layout of every page needs to know about the request that it answers. */
@Named("page")
@RequestScoped
public class Page {

    @Inject
    HttpServerRequest request;

    @ConfigProperty(name = "zhizhen.demonstration")
    boolean demonstration;

    @ConfigProperty(name = "zhizhen.cookies.prefix")
    Optional<String> cookiePrefix;

    private Person person;
    private boolean read;
    private boolean marked;

    static void speakTheLanguageOfTheRequest(@Observes EngineBuilder engine, Page page) {
        engine.addTemplateInstanceInitializer(
                template -> template.setLocale(page.language().locale()));
    }

    public Language language() {
        var asked = request.getParam(Language.COOKIE);
        return Language.of(asked != null ? asked : cookie(Language.COOKIE));
    }

    /** The address of this page in the other language. */
    public String otherLanguage() {
        return with(
                address(Language.COOKIE), Language.COOKIE, language().other().code());
    }

    /** The size of text, which a person may ask to be large. */
    public TextSize textSize() {
        var asked = request.getParam(TextSize.COOKIE);
        return TextSize.of(asked != null ? asked : cookie(TextSize.COOKIE));
    }

    /** The address of this page with text of the other size. */
    public String otherTextSize() {
        return with(
                address(TextSize.COOKIE), TextSize.COOKIE, textSize().other().code());
    }

    /** The address at which this page is found again, without what was only asked or told once. */
    public String address() {
        return without(address(Language.COOKIE), TextSize.COOKIE, "done");
    }

    private String address(String except) {
        var address = request.path();
        if (request.query() != null) {
            for (var parameter : request.params()) {
                if (!except.equals(parameter.getKey())) {
                    address = with(address, parameter.getKey(), parameter.getValue());
                }
            }
        }
        return address;
    }

    /** Only a path of this site, so that a link or a form cannot send a person elsewhere. */
    public static boolean isOwn(String address) {
        return address.startsWith("/") && !address.startsWith("//") && address.matches("[\\w\\-./?&=%~+*#]*");
    }

    public static String with(String address, String name, String value) {
        return address + (address.contains("?") ? '&' : '?') + encoded(name) + '=' + encoded(value);
    }

    public static String without(String address, String... names) {
        var query = address.indexOf('?');
        if (query < 0) {
            return address;
        }
        var rest = Arrays.stream(address.substring(query + 1).split("&"))
                .filter(parameter -> Arrays.stream(names).noneMatch(name -> parameter.startsWith(name + '=')))
                .collect(Collectors.joining("&"));
        return address.substring(0, query) + (rest.isEmpty() ? "" : '?' + rest);
    }

    /** A redirect (303) within this site; without the scheme and host, which a proxy may not tell. */
    public static Response.ResponseBuilder to(String address) {
        return Response.status(Response.Status.SEE_OTHER).header("Location", plain(address));
    }

    /** An address as it can stand in a header, whatever characters somebody put into it. */
    static String plain(String address) {
        var plain = new StringBuilder();
        address.codePoints().forEach(c -> {
            var one = Character.toString(c);
            plain.append(c < 128 && one.matches("[\\w\\-./?&=%~+*#:,;!$'()@]") ? one : encoded(one));
        });
        return plain.toString().replaceAll("%(?![0-9a-fA-F]{2})", "%25");
    }

    public static String pathOf(String address) {
        return address.replaceFirst("[?#].*", "");
    }

    /** Where a person signs in who is to come back to this address. */
    public static String signIn(String address) {
        return with("/sign-in", "return", address);
    }

    public String path() {
        return request.path();
    }

    /** Whether the request was sent from a page of this site and not from one that imitates its forms. */
    public boolean isFromHere() {
        var from = request.getHeader(HttpHeaders.ORIGIN);
        if (from == null) {
            from = request.getHeader(HttpHeaders.REFERER);
        }
        return from != null && from.matches("https?://\\Q" + request.authority() + "\\E(/.*)?");
    }

    /** Whoever is signed in, for greeting and navigation only: the services decide what is allowed. */
    public Person person() {
        if (!read) {
            arrived(Person.ofCookie(cookie(cookieName(Person.COOKIE))));
        }
        return person;
    }

    /** Tells of a person whose cookie goes out with this very answer. */
    public void arrived(Person person) {
        this.person = person;
        read = true;
    }

    /** Marks this page when what it shows belongs to a demonstration enterprise. */
    public void mark(boolean demonstration) {
        marked |= demonstration;
    }

    public boolean demonstration() {
        var person = person();
        return demonstration || marked || person != null && person.demonstration();
    }

    /** The name of a cookie on which access hangs: behind TLS it is bound to this very host. */
    public String cookieName(String name) {
        return cookiePrefix.orElse("") + name;
    }

    private String cookie(String name) {
        Cookie cookie = request.getCookie(name);
        return cookie == null ? null : cookie.getValue();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
