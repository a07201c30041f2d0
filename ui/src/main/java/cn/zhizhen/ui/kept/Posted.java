package cn.zhizhen.ui.kept;

import cn.zhizhen.ui.page.Page;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/** The form that a request posts, with the page on which it stood and the account for which that page was made. */
@RequestScoped
class Posted {

    private static final String PAGE = "_page";
    private static final String BY = "_by";

    @Inject
    HttpServerRequest request;

    private ResteasyReactiveRequestContext context;

    void in(ResteasyReactiveRequestContext context) {
        this.context = context;
    }

    boolean isForm() {
        return context != null && context.getFormData() != null;
    }

    /** The address of the page that holds the form; a page opened before there were such fields is taken to be the form's own address. */
    String page() {
        var page = first(PAGE);
        return Page.isOwn(page) ? Page.without(page, KeptForms.PARAMETER) : request.path();
    }

    /** Whether the page showed a form that had come back before. */
    boolean wasKept() {
        return !Page.without(first(PAGE), KeptForms.PARAMETER).equals(first(PAGE));
    }

    /** Empty where nobody was signed in. */
    String by() {
        return first(BY);
    }

    /** What is worth giving back: passwords are typed again. */
    Map<String, List<String>> typed() {
        var typed = new LinkedHashMap<String, List<String>>();
        for (var name : context.getFormData()) {
            if (!isSecret(name) && !name.equals(PAGE) && !name.equals(BY)) {
                typed.put(name, values(name));
            }
        }
        return typed;
    }

    private static boolean isSecret(String name) {
        return name.equals("csrf-token") || name.toLowerCase(Locale.ROOT).contains("password");
    }

    private String first(String name) {
        var values = isForm() ? values(name) : List.<String>of();
        return values.isEmpty() ? "" : values.get(0);
    }

    private List<String> values(String name) {
        var values = context.getFormData().get(name);
        return values == null
                ? List.of()
                : values.stream()
                        .filter(value -> !value.isFileItem())
                        .map(FormValue::getValue)
                        .toList();
    }
}
