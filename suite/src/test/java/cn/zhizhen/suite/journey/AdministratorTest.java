package cn.zhizhen.suite.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.suite.browser.Device;
import cn.zhizhen.suite.browser.RunningSuite;
import cn.zhizhen.suite.browser.Visits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An administrator keeps accounts, assignments, campaigns and documents. */
@ExtendWith(RunningSuite.class)
class AdministratorTest {

    @ParameterizedTest
    @EnumSource
    void every_desk_opens_in_both_languages(Device device, Visits visits) {
        try (var visit = visits.on(device)) {
            visit.signIn("administrator", "zhizhen-demo");
            for (var desk : new String[] {
                "/administration",
                "/administration/enterprises",
                "/administration/campaigns",
                "/administration/campaigns/new",
                "/administration/documents",
                "/administration/invitations"
            }) {
                visit.open(desk).inBothLanguages();
            }
        }
    }

    @Test
    void invited_consultant_signs_in_and_is_given_an_enterprise(Visits visits) {
        try (var administrator = visits.on(Device.DESKTOP);
                var consultant = visits.on(Device.PHONE)) {
            administrator.signIn("administrator", "zhizhen-demo").open("/administration/invitations");
            administrator
                    .check("role", "consultant")
                    .press("form[action='/administration/invitations'] button.primary");
            var link = administrator.all("#link").inputValue();
            consultant
                    .open(link.substring(link.indexOf("/invitations")))
                    .type("member.account", "new-consultant")
                    .type("member.name", "新顾问")
                    .type("member.password", "a long password of mine")
                    .press("form[action^='/invitations'] button.primary");
            assertEquals("/consulting", consultant.path());

            administrator.open("/administration/enterprises");
            administrator.all("tbody input[name=enterprise]").first().check();
            administrator.chooseLabelled("consultant", "新顾问 (new-consultant)");
            administrator.press("form[action^='/administration/enterprises'][method=post] .assign button");
            consultant.open("/consulting");
            assertEquals(1, consultant.all("tbody tr").count());
        }
    }

    @Test
    void new_campaign_is_offered_to_enterprises(Visits visits) {
        try (var administrator = visits.on(Device.DESKTOP);
                var owner = visits.on(Device.PHONE)) {
            administrator
                    .signIn("administrator", "zhizhen-demo")
                    .open("/administration/campaigns/new")
                    .type("title.zh", "下一批次")
                    .type("title.en", "The next round")
                    .type("opens", "2026-01-01")
                    .type("closes", "2099-12-31")
                    .press("form[action='/administration/campaigns/new'] button.primary");
            assertTrue(administrator.text("main").contains("下一批次"));
            owner.signIn("owner", "zhizhen-demo");
            assertTrue(owner.text("main").contains("下一批次"));
            owner.inEnglish();
            assertTrue(owner.text("main").contains("The next round"));
        }
    }
}
