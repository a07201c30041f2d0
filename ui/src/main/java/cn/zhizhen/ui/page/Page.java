package cn.zhizhen.ui.page;

import cn.zhizhen.ui.session.Person;
import io.quarkus.qute.EngineBuilder;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the layout of every page needs to know about the request that it answers. */
@Named("page")
@RequestScoped
public class Page {

    @Inject
    HttpServerRequest request;

    @ConfigProperty(name = "zhizhen.demonstration")
    boolean demonstration;

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
        var query = new StringBuilder(path()).append('?');
        request.params().forEach((name, value) -> {
            if (!Language.COOKIE.equals(name) && request.query() != null) {
                query.append(encoded(name)).append('=').append(encoded(value)).append('&');
            }
        });
        return query.append(Language.COOKIE)
                .append('=')
                .append(language().other().code())
                .toString();
    }

    public String path() {
        return request.path();
    }

    /** Whoever is signed in, for greeting and navigation only: the services decide what is allowed. */
    public Person person() {
        if (!read) {
            arrived(Person.ofCookie(cookie(Person.COOKIE)));
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

    private String cookie(String name) {
        Cookie cookie = request.getCookie(name);
        return cookie == null ? null : cookie.getValue();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
