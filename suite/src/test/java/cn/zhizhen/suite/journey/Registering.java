package cn.zhizhen.suite.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhizhen.suite.browser.Visit;
import cn.zhizhen.suite.filling.Newcomer;

/** How a journey begins that is about something else. */
final class Registering {

    private Registering() {}

    static void as(Visit visit, Newcomer newcomer) {
        visit.open("/register")
                .type("enterprise.code", newcomer.code())
                .type("enterprise.name", newcomer.name())
                .region("150102")
                .choose("enterprise.division", "33")
                .check("enterprise.aboveScale", "yes")
                .type("member.account", newcomer.account())
                .type("member.name", "测试员")
                .type("member.password", newcomer.password())
                .press("form[action='/register'] button.primary");
        assertEquals("/home", visit.path());
    }
}
