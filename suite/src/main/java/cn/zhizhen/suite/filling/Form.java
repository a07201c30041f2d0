package cn.zhizhen.suite.filling;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form of a page as a browser without JavaScript sees it: what it would send, and what a person typed into it. */
public final class Form {

    /** One name and value in the body. */
    private record Entry(String name, String value) {}

    private final FormElement element;
    private final List<Entry> typed = new ArrayList<>();

    Form(FormElement element) {
        this.element = element;
    }

    public Form type(String name, String value) {
        if (element.select("[name=" + name + "]").isEmpty()) {
            throw new IllegalArgumentException("The form has no field " + name + ": " + fieldNames());
        }
        typed.add(new Entry(name, value));
        return this;
    }

    /** The first choice that the form offers for each field of that name which leaves any choice open. */
    public Form chooseFirst(String name) {
        var options = element.select("select[name=" + name + "] option:not([value=''])");
        return type(
                name,
                options.isEmpty()
                        ? element.select("[name=" + name + "]").val()
                        : options.first().val());
    }

    public boolean has(String name) {
        return !element.select("[name=" + name + "]").isEmpty();
    }

    Element element() {
        return element;
    }

    String action() {
        return element.hasAttr("action") ? element.absUrl("action") : element.baseUri();
    }

    boolean isGet() {
        return !"post".equalsIgnoreCase(element.attr("method"));
    }

    String body() {
        var entries = new ArrayList<>(typed);
        for (var field : element.formData()) {
            if (!disabled(field.key())
                    && typed.stream().noneMatch(entry -> entry.name().equals(field.key()))) {
                entries.add(new Entry(field.key(), field.value()));
            }
        }
        return entries.stream()
                .map(entry -> encoded(entry.name()) + "=" + encoded(entry.value()))
                .collect(Collectors.joining("&"));
    }

    /** A disabled fieldset sends nothing, which jsoup does not know. */
    private boolean disabled(String name) {
        return !element.select("fieldset[disabled] [name=" + name + "]").isEmpty();
    }

    private String fieldNames() {
        return element.select("[name]").eachAttr("name").toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
