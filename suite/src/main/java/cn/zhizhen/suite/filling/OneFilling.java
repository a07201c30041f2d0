package cn.zhizhen.suite.filling;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** A newcomer's whole way through a running suite, to see that it works: registers, fills in, submits, takes the report. */
public final class OneFilling {

    private OneFilling() {}

    public static void main(String[] arguments) {
        var begin = Instant.now();
        var newcomer = Newcomer.numbered((int) (begin.getEpochSecond() % 10_000_000));
        var site = new Site(arguments[0]);
        register(site, newcomer);
        begin(site);
        var saves = new Filling(site, site.path()).complete();
        System.out.println("Submitted after " + saves + " pages: "
                + site.page().select("h1").text());
        var report = report(site);
        System.out.printf(
                "Report of %d KB; everything took %.1f s.%n",
                report.length / 1024, Duration.between(begin, Instant.now()).toMillis() / 1000.0);
    }

    static void register(Site site, Newcomer newcomer) {
        site.open("/register").expectGood();
        site.send(site.form("/register")
                        .type("enterprise.code", newcomer.code())
                        .type("enterprise.name", newcomer.name())
                        .type("enterprise.region", "150102")
                        .type("enterprise.division", "33")
                        .type("enterprise.aboveScale", "yes")
                        .type("member.account", newcomer.account())
                        .type("member.name", "测试员")
                        .type("member.password", newcomer.password()))
                .expectGood();
    }

    /** From the own home page into the first section. */
    static void begin(Site site) {
        site.send(site.form("/assessments")).expectGood();
        var first = site.page().select("main a[href*=/sections/]").first();
        if (first == null) {
            throw new IllegalStateException("No section to begin with on " + site.path());
        }
        site.open(first.attr("href")).expectGood();
    }

    private static byte[] report(Site site) {
        site.send(site.form("/reports").type("language", "zh")).expectGood();
        var content = site.content();
        if (!new String(content, 0, 5, StandardCharsets.ISO_8859_1).equals("%PDF-")) {
            throw new IllegalStateException("No PDF from " + site.path());
        }
        return content;
    }
}
