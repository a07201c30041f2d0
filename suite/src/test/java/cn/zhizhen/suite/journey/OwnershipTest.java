package cn.zhizhen.suite.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.suite.browser.Device;
import cn.zhizhen.suite.browser.RunningSuite;
import cn.zhizhen.suite.browser.Visit;
import cn.zhizhen.suite.browser.Visits;
import cn.zhizhen.suite.filling.Newcomer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever registered the enterprise leaves; the ownership goes to a colleague, and can come back. */
@ExtendWith(RunningSuite.class)
class OwnershipTest {

    private static final String HAND_ON = "form[action$='/ownership']";

    @Test
    void owner_hands_the_ownership_on_and_gets_it_back(Visits visits) {
        try (var owner = visits.on(Device.PHONE);
                var colleague = visits.on(Device.PHONE)) {
            Registering.as(owner, Newcomer.numbered(9_100_020));
            owner.press("form[action='/invitations'] button");
            var invitation = owner.all("#link").inputValue();
            colleague
                    .open(invitation.substring(invitation.indexOf("/invitations")))
                    .type("member.account", "heir-of-9100020")
                    .type("member.name", "李会计")
                    .type("member.password", "a password of hers")
                    .press("form[action^='/invitations'] button.primary");
            assertEquals(0, colleague.open("/members").all(HAND_ON).count());

            handOn(owner.open("/members").inBothLanguages());
            assertEquals("/members?done=handed-on", owner.path());
            assertTrue(owner.text("main").contains("您现在是企业成员"));
            assertEquals(0, owner.all(HAND_ON).count());

            handOn(colleague.open("/members").inBothLanguages());
            assertEquals(1, owner.open("/members").all(HAND_ON).count());
        }
    }

    private static void handOn(Visit visit) {
        visit.all("details:has(" + HAND_ON + ") summary").first().click();
        visit.press(HAND_ON + " button");
    }
}
