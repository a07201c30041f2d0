package cn.zhizhen.assessment.setting;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhizhen.assessment.account.Account;
import cn.zhizhen.assessment.account.KnownDevice;
import cn.zhizhen.assessment.account.PasswordReset;
import cn.zhizhen.assessment.account.Session;
import cn.zhizhen.assessment.account.SigningKey;
import cn.zhizhen.assessment.campaign.Campaign;
import cn.zhizhen.assessment.visiting.AtOnce;
import cn.zhizhen.assessment.visiting.Visitor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Two replicas start at the same moment on an empty schema. */
@QuarkusTest
@TestProfile(BeginningsTest.Alone.class)
class BeginningsTest {

    /** With a schema that no other test fills. */
    public static class Alone implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("zhizhen.administrator", "first:the first password of all");
        }
    }

    @Inject
    Beginnings beginnings;

    @RepeatedTest(3)
    void begin_twiceAtOnce_laysEverythingOutOnce() {
        empty();
        AtOnce.call(2, replica -> {
            beginnings.begin();
            return replica;
        });
        QuarkusTransaction.requiringNew().run(() -> {
            assertEquals(1, Campaign.count());
            assertEquals(1, Account.count());
            assertEquals(2, SigningKey.count());
            assertEquals(1, SigningKey.count("activatedAt is not null"));
        });
    }

    @Test
    void firstAdministrator_hasToChangeThePassword() {
        Visitor.nobody()
                .post(Map.of("account", "first", "password", "the first password of all"), "/api/tokens")
                .statusCode(200)
                .body("me.passwordChange", equalTo(true));
    }

    private static void empty() {
        QuarkusTransaction.requiringNew().run(() -> {
            Campaign.deleteAll();
            Session.deleteAll();
            KnownDevice.deleteAll();
            PasswordReset.deleteAll();
            Account.deleteAll();
            SigningKey.deleteAll();
        });
    }
}
