package cn.zhizhen.suite.bench;

import cn.zhizhen.suite.filling.Api;
import cn.zhizhen.suite.filling.Newcomer;
import cn.zhizhen.suite.filling.Site;
import java.util.List;
import java.util.stream.IntStream;

/** Enterprises that are registered for the measurements, each with one member. */
record Crowd(String pages, String assessment, List<Newcomer> enterprises) {

    static Crowd registered(String pages, String assessment, int count) {
        var enterprises =
                IntStream.rangeClosed(1, count).mapToObj(Newcomer::numbered).toList();
        enterprises.parallelStream()
                .forEach(newcomer -> Api.at(assessment).post("/api/registrations", newcomer.registration()));
        return new Crowd(pages, assessment, enterprises);
    }

    /** Signed in to the interface; the tokens last ten minutes. */
    List<Api> members() {
        return enterprises.parallelStream()
                .map(newcomer -> Api.at(assessment).signedIn(newcomer.account(), newcomer.password()))
                .toList();
    }

    /** Signed in to the pages. */
    List<Site> visitors() {
        return enterprises.parallelStream().map(this::visitor).toList();
    }

    private Site visitor(Newcomer newcomer) {
        var site = new Site(pages);
        site.open("/sign-in").expectGood();
        return site.send(site.form("/sign-in")
                        .type("account", newcomer.account())
                        .type("password", newcomer.password()))
                .expectGood();
    }
}
