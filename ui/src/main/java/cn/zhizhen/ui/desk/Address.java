package cn.zhizhen.ui.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A page with its filters, so that paging, switching and sending keep what was chosen. */
public record Address(String path, Map<String, String> filters) {

    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    /** The same page with one more filter; a blank one is left out. */
    public Address with(String name, String value) {
        var all = new LinkedHashMap<>(filters);
        if (value == null || value.isBlank()) {
            all.remove(name);
        } else {
            all.put(name, value.strip());
        }
        return new Address(path, all);
    }

    /** A page below this one with the same filters. */
    public Address below(String part) {
        return new Address(path + "/" + part, filters);
    }

    /** The page above this one, without filters. */
    public String parent() {
        return path.substring(0, path.lastIndexOf('/'));
    }

    /** What stands in a filter, nothing when it is not set. */
    public String text(String name) {
        return filters.getOrDefault(name, "");
    }

    public boolean is(String name, String value) {
        return text(name).equals(value);
    }

    public boolean isFiltered(String name) {
        return filters.containsKey(name);
    }

    /** Whether anything but the campaign narrows what is listed, so that an empty list says how to widen it. */
    public boolean isNarrowed() {
        return filters.keySet().stream().anyMatch(name -> !"campaign".equals(name));
    }

    /** The same page with everything that there is in the campaign. */
    public Address widened() {
        return of(path).with("campaign", text("campaign"));
    }

    @Override
    public String toString() {
        return filters.isEmpty()
                ? path
                : path + "?"
                        + filters.entrySet().stream()
                                .map(filter -> encoded(filter.getKey()) + "=" + encoded(filter.getValue()))
                                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
