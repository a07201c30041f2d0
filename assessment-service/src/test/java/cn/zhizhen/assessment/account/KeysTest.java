package cn.zhizhen.assessment.account;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.assessment.setting.TestClock;
import cn.zhizhen.assessment.visiting.Visitor;
import cn.zhizhen.assessment.visiting.Visitors;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KeysTest {

    @Inject
    Keys keys;

    @Inject
    SigningSecret secret;

    @Inject
    TestClock clock;

    @Test
    void stored_isNeverClear() {
        QuarkusTransaction.requiringNew()
                .run(() -> SigningKey.<SigningKey>listAll()
                        .forEach(key -> assertTrue(SigningSecret.isWrapped(key.privateKey), key.id)));
    }

    @Test
    void clear_fromAReleaseBefore_isWrappedAndSignsOn() {
        var before = keys.current();
        QuarkusTransaction.requiringNew().run(() -> {
            SigningKey key = SigningKey.findById(before.id());
            key.privateKey = Base64.getEncoder().encodeToString(before.key().getEncoded());
        });
        QuarkusTransaction.requiringNew().run(keys::ensure);
        stored_isNeverClear();
        assertEquals(before.key(), new Keys(secret, clock).current().key());
    }

    @Test
    void rotation_isNoticedByAnotherReplicaWithoutRestart() {
        var other = new Keys(secret, clock);
        var former = other.current().id();
        var member = Visitors.member();
        QuarkusTransaction.requiringNew().run(keys::rotate);
        var current = keys.current().id();
        assertNotEquals(former, current);
        assertEquals(former, other.current().id());
        clock.during(
                Duration.ofSeconds(31),
                () -> assertEquals(current, other.current().id()));
        Visitor.nobody()
                .get("/.well-known/jwks.json")
                .body("keys", hasSize(3))
                .body("keys.kid", hasItems(current, former));
        member.get("/api/me").statusCode(200);
        Visitors.signIn(member.account(), Visitor.PASSWORD).get("/api/me").statusCode(200);
        clock.during(Duration.ofMinutes(50), () -> assertTrue(isPublished(former)));
        clock.during(Duration.ofMinutes(70), () -> assertFalse(isPublished(former)));
    }

    @Test
    void next_isPublishedBeforeItSigns() {
        var next = QuarkusTransaction.requiringNew()
                .call(() -> SigningKey.findNext().orElseThrow().id);
        assertTrue(isPublished(next));
    }

    @Test
    void secret_missingOrAnother_isSaidInPlainWords() {
        var missing = assertThrows(IllegalStateException.class, () -> new SigningSecret(Optional.empty(), false));
        assertTrue(missing.getMessage().contains("ZHIZHEN_SIGNING_SECRET"));
        assertThrows(IllegalStateException.class, () -> new SigningSecret(Optional.of("short"), true));
        var another = new SigningSecret(Optional.of("another secret of thirty-two characters"), false);
        var wrapped = secret.wrap("id", new byte[] {1, 2, 3});
        assertThrows(IllegalStateException.class, () -> another.unwrap("id", wrapped));
        assertThrows(IllegalStateException.class, () -> secret.unwrap("another id", wrapped));
        assertEquals(3, secret.unwrap("id", wrapped).length);
    }

    private static boolean isPublished(String id) {
        return hasItem(id)
                .matches(
                        Visitor.nobody().get("/.well-known/jwks.json").extract().path("keys.kid"));
    }
}
