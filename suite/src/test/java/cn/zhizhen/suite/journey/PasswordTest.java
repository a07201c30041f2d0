package cn.zhizhen.suite.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.suite.browser.Device;
import cn.zhizhen.suite.browser.RunningSuite;
import cn.zhizhen.suite.browser.Visits;
import cn.zhizhen.suite.filling.Newcomer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A colleague forgets the password; the owner of the enterprise helps, and nobody who knew the old one stays in. */
@ExtendWith(RunningSuite.class)
class PasswordTest {

    private static final String CHOSEN = "a password of my own";

    @ParameterizedTest
    @EnumSource
    void owner_helps_a_colleague_who_forgot_the_password(Device device, Visits visits) {
        var newcomer = Newcomer.numbered(9_100_000 + device.ordinal());
        var account = "forgetful-" + device.ordinal();
        try (var owner = visits.on(device);
                var colleague = visits.on(device);
                var thief = visits.on(Device.DESKTOP)) {
            Registering.as(owner, newcomer);
            owner.press("form[action='/invitations'] button");
            var invitation = owner.all("#link").inputValue();
            thief.open(invitation.substring(invitation.indexOf("/invitations")))
                    .type("member.account", account)
                    .type("member.name", "李会计")
                    .type("member.password", "the old password")
                    .press("form[action^='/invitations'] button.primary");
            assertEquals("/home", thief.path());

            colleague.open("/sign-in").press("a[href='/forgotten-password']").inBothLanguages();
            assertTrue(colleague.text("main").contains("负责人"));
            owner.open("/members").inBothLanguages();
            owner.all("details:has(form[action$='/password-reset']) summary")
                    .first()
                    .click();
            owner.press("form[action$='/password-reset'] button");
            var link = owner.all("#link").inputValue();
            colleague
                    .open(link.substring(link.indexOf("/password-resets")))
                    .inBothLanguages()
                    .type("password", CHOSEN)
                    .type("password-again", CHOSEN)
                    .press("form[action^='/password-resets'] button.primary");
            assertEquals("/sign-in?done=password", colleague.path());
            colleague.type("account", account).type("password", CHOSEN).press("form[action='/sign-in'] button.primary");
            assertEquals("/home", colleague.path());

            thief.page().waitForCondition(() -> {
                thief.page().navigate(visits.url() + "/members");
                return thief.path().startsWith("/sign-in");
            });
            assertEquals(404, colleague.status(link.substring(link.indexOf("/password-resets"))));
        }
    }

    @Test
    void member_changes_the_own_password_and_withdraws_an_invitation(Visits visits) {
        var newcomer = Newcomer.numbered(9_100_010);
        try (var member = visits.on(Device.PHONE)) {
            Registering.as(member, newcomer);
            member.open("/account")
                    .inBothLanguages()
                    .type("current-password", newcomer.password())
                    .type("password", CHOSEN)
                    .type("password-again", CHOSEN)
                    .press("form[action='/account/password'] button.primary");
            assertEquals("/account?done=password", member.path());
            member.open("/home").press("form[action='/invitations'] button");
            var link = member.all("#link").inputValue();
            var invitation = link.substring(link.indexOf("/invitations"));
            assertEquals(200, member.status(invitation));
            member.open("/members").press("form[action$='/withdrawal'] button");
            assertEquals(404, member.status(invitation));
        }
    }
}
