package cn.zhizhen.ui.kept;

import cn.zhizhen.ui.page.Page;
import cn.zhizhen.ui.refusal.Refused;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Redirects after every post, and gives the page that follows what was typed. That page stays what it is under Back and Reload, across
 * signing in, and on any replica: the form travels in short-lived cookies that only this page is sent.
 */
@Named("kept")
@RequestScoped
public class KeptForms {

    /** The parameter that names the kept form which a page shows; without it, a page is fresh. */
    static final String PARAMETER = "kept";

    @Inject
    HttpServerRequest request;

    @Inject
    Page page;

    @Inject
    Posted posted;

    @Inject
    KeptCookies cookies;

    @Inject
    ObjectMapper json;

    private Optional<Kept> kept;
    private int told;
    private boolean returned;

    /** Whether this request posts a form, which has to come back when it is not taken. */
    public boolean isForm() {
        return posted.isForm();
    }

    /** Leads to the page of the posted form, by way of signing in where the session has ended. */
    public Response again(Refused refused) {
        returned = true;
        var made = Kept.of(id(), posted.by(), posted.typed(), refused);
        var packed = made.packed();
        if (!KeptCookies.hold(packed)) {
            return UnsentPage.of(request.path(), posted.page(), refused, posted.typed());
        }
        var address = Page.with(posted.page(), PARAMETER, made.id()) + "#errors";
        return Page.to(refused.isSignedOut() ? Page.signIn(address) : address)
                .cookie(cookies.of(packed, Page.pathOf(posted.page())))
                .build();
    }

    /** Leads to a page that shows what must not stand in an address, such as a link that was just made. */
    public Response show(String path, Object made) {
        var note = Kept.of(id(), posted.by(), json.valueToTree(made));
        return Page.to(Page.with(path, PARAMETER, note.id()))
                .cookie(cookies.of(note.packed(), path))
                .build();
    }

    /** What this page was led to show. */
    public <T> Optional<T> shown(Class<T> type) {
        return own().filter(note -> note.note() != null).map(note -> json.convertValue(note.note(), type));
    }

    /** What was typed into the form of this page, nothing where it is fresh. */
    public MultivaluedMap<String, String> typed() {
        var typed = new MultivaluedHashMap<String, String>();
        own().ifPresent(form -> form.typed().forEach((name, values) -> typed.put(name, new ArrayList<>(values))));
        return typed;
    }

    /** Why the form of this page was not taken, where the page itself says so; of other refusals the layout speaks. */
    public Optional<Refused> refusal(int... statuses) {
        var refusal = own().filter(form -> IntStream.of(statuses).anyMatch(status -> status == form.status()))
                .map(Kept::refusal);
        refusal.ifPresent(refused -> told = refused.status());
        return refusal;
    }

    /** What the layout says about the form of this page: nothing, or why it was not taken. */
    public String notice() {
        if (told > 0 || kept().isEmpty()) {
            return "";
        }
        return own().map(form -> form.note() != null ? "" : notice(form.refusal()))
                .orElse("other-account");
    }

    /** The status with which a page answers that has told why its form was refused; 0 for others. */
    int told() {
        return told;
    }

    /** Whether this request posts what had been kept, and got further with it. */
    boolean isTaken() {
        return isForm() && posted.wasKept() && !returned;
    }

    static String notice(Refused refused) {
        return switch (refused.status()) {
            case 400 -> "expired";
            case 401 -> "signed-in";
            case 403, 404 -> "not-found";
            case 500 -> "failed";
            default -> refused.status() > 500 ? "unreachable" : refused.code();
        };
    }

    /** Another person's form is not shown: it waits for whoever typed it. */
    private Optional<Kept> own() {
        return kept().filter(form -> form.by().isEmpty()
                || page.person() != null && form.by().equals(page.person().account()));
    }

    private Optional<Kept> kept() {
        if (kept == null) {
            var id = isForm() ? null : request.getParam(PARAMETER);
            kept = Optional.ofNullable(id == null ? null : Kept.unpacked(cookies.packed()))
                    .filter(form -> id.equals(form.id()));
        }
        return kept;
    }

    private static String id() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
