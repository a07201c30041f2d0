package cn.zhizhen.ui.session;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.ui.PageTest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Behind TLS, as configured: no cookie travels in the clear or is taken from a neighbouring host. */
@QuarkusTest
@TestProfile(HttpsTest.Https.class)
class HttpsTest extends PageTest {

    public static class Https implements QuarkusTestProfile {
        @Override
        public String getConfigProfile() {
            return "test,https";
        }
    }

    @Test
    void pages_tellBrowsersToComeByHttpsOnly() {
        given().get("/").then().header("Strict-Transport-Security", containsString("max-age=31536000"));
    }

    @Test
    void cookies_areSecureAndBoundToTheHost() {
        var page = given().get("/sign-in");
        var token = page.cookie("__Host-csrf-token");
        assertTrue(
                page.headers().getValues("Set-Cookie").stream().allMatch(HttpsTest::isHostBound),
                page.headers()::toString);
        var signedIn = given().redirects()
                .follow(false)
                .cookie("__Host-csrf-token", token)
                .formParam("csrf-token", token)
                .formParam("account", "zhao")
                .formParam("password", "good")
                .post("/sign-in");
        assertEquals(303, signedIn.statusCode());
        var names = signedIn.cookies().keySet();
        assertTrue(names.containsAll(List.of("__Host-access", "__Host-session", "__Host-person")), names::toString);
        assertTrue(signedIn.headers().getValues("Set-Cookie").stream().allMatch(HttpsTest::isHostBound));
    }

    @Test
    void cookie_withoutThePrefix_isNobodys() {
        given().redirects()
                .follow(false)
                .cookie("access", "token-of-zhao")
                .cookie("session", "session-of-zhao")
                .get("/home")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in"));
    }

    private static boolean isHostBound(String cookie) {
        return cookie.startsWith("__Host-")
                && cookie.contains("Path=/;")
                && cookie.toLowerCase(Locale.ROOT).contains("secure")
                && !cookie.contains("Domain");
    }
}
