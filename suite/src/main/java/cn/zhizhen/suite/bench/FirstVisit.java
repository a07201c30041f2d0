package cn.zhizhen.suite.bench;

import cn.zhizhen.suite.filling.Site;
import java.util.stream.Stream;

/** What a phone has to fetch before a form page stands there for the first time, compressed as it is sent. */
final class FirstVisit {

    private static final double BAR = 40;

    private FirstVisit() {}

    static Finding measure(Site site, String page) {
        var document = site.open(page).expectGood().page();
        var parts = Stream.concat(
                        Stream.of(page),
                        Stream.concat(
                                document
                                        .select(
                                                "link[rel=stylesheet], link[rel=icon], link[rel=manifest], link[rel=modulepreload]")
                                        .eachAttr("href")
                                        .stream(),
                                document.select("script[src], img[src]").eachAttr("src").stream()))
                .toList();
        var kilobytes = parts.stream().mapToInt(site::weight).sum() / 1024.0;
        return new Finding(
                "First visit of a form page (%d files, headers not counted)".formatted(parts.size()),
                "%.1f KB".formatted(kilobytes),
                "under 40 KB",
                kilobytes < BAR);
    }
}
