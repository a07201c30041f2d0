package cn.zhizhen.suite.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.suite.browser.Device;
import cn.zhizhen.suite.browser.RunningSuite;
import cn.zhizhen.suite.browser.Visit;
import cn.zhizhen.suite.browser.Visits;
import cn.zhizhen.suite.filling.Newcomer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who an enterprise is: claimed, confirmed, disputed, and its facts put right. */
@ExtendWith(RunningSuite.class)
class ClaimTest {

    @ParameterizedTest
    @EnumSource
    void newcomer_counts_once_an_officer_has_confirmed_it(Device device, Visits visits) {
        try (var newcomer = visits.on(device);
                var officer = visits.on(device)) {
            var enterprise = Newcomer.numbered(9_000_050 + device.ordinal());
            register(newcomer, enterprise);
            assertEquals("/home", newcomer.path());
            assertTrue(newcomer.text("main").contains("还没有确认"));
            newcomer.inBothLanguages();

            officer.signIn("officer", "zhizhen-demo")
                    .open("/bureau/claims?q=" + enterprise.code())
                    .inBothLanguages()
                    .press("tbody a")
                    .inBothLanguages();
            officer.all("#confirm-reason").fill("看过营业执照");
            officer.press("form[action$='/confirmation'] button");
            assertTrue(officer.text("main").contains("计入统计"));
            assertTrue(officer.text("ol.history").contains("看过营业执照"));

            newcomer.open("/home");
            assertFalse(newcomer.text("main").contains("还没有确认"));
        }
    }

    @Test
    void code_taken_by_a_stranger_comes_to_whom_it_belongs(Visits visits) {
        try (var stranger = visits.on(Device.PHONE);
                var owner = visits.on(Device.PHONE);
                var officer = visits.on(Device.DESKTOP)) {
            var taken = Newcomer.numbered(9_000_055);
            register(stranger, taken);

            var late = new Newcomer(taken.code(), taken.name(), "late-owner", "a password of the owner");
            register(owner, late);
            assertTrue(owner.text("#errors").contains("已经注册"), owner.text("#errors"));
            assertEquals(late.password(), owner.all("[name='member.password']").inputValue(), "typed once is enough");
            owner.type("reason", "注册的人不是本厂职工").type("contact", "0471-8888888").press("button[formaction]");
            assertEquals("/home", owner.path());
            assertTrue(owner.text("main").contains("正在核实"));
            owner.inBothLanguages();

            officer.signIn("officer", "zhizhen-demo")
                    .open("/bureau/claims?state=disputed")
                    .press("tbody a");
            officer.check("decision", "release");
            officer.all("form[action*='/disputes/'] textarea").fill("电话核实，注册人不是职工");
            officer.press("form[action*='/disputes/'] button");
            assertTrue(officer.text("main").contains("已裁定"));

            owner.signIn(late.account(), late.password());
            assertTrue(owner.text("h1").contains(taken.name()));
            stranger.signIn(taken.account(), taken.password());
            assertTrue(stranger.text("main").contains("不属于任何企业"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void facts_are_corrected_until_submission_and_then_by_an_administrator(Device device, Visits visits) {
        try (var member = visits.on(device);
                var administrator = visits.on(device)) {
            var enterprise = Newcomer.numbered(9_000_060 + device.ordinal());
            register(member, enterprise);
            member.press("main a[href='/enterprise']").inBothLanguages();
            member.type("enterprise.name", "改名后的制造" + device + "公司")
                    .type("reason", "更名")
                    .press("form[action='/enterprise'] button.primary");
            assertTrue(member.text("ol.history").contains("更名"));
            member.open("/home").press("form[action='/assessments'] button").press("main a[href*='/sections/']");
            new FilledForm(member).fillToTheEnd();
            member.check("declaration", "yes").press("form[action$='/check'] button");
            var result = member.path();
            assertTrue(member.text("h1").contains("改名后的制造"));
            member.open("/enterprise");
            assertEquals(0, member.all("form[action='/enterprise']").count());

            administrator
                    .signIn("administrator", "zhizhen-demo")
                    .open("/administration/claims?state=&q=" + enterprise.code())
                    .press("tbody a")
                    .inBothLanguages();
            administrator.all("details:has(form[action$='/facts']) summary").click();
            administrator.all("form[action$='/facts'] [name='enterprise.name']").fill("执照上的制造公司");
            administrator.all("form[action$='/facts'] [name='reason']").fill("核对营业执照");
            administrator.press("form[action$='/facts'] button.primary");
            assertTrue(administrator.text("ol.history").contains("核对营业执照"));
            assertTrue(member.open(result).text("h1").contains("改名后的制造"), "a result keeps its facts");
            administrator.press("main a[href$='/merger']").inBothLanguages();
        }
    }

    private static void register(Visit visit, Newcomer newcomer) {
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
    }
}
