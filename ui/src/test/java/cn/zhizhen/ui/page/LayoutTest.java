package cn.zhizhen.ui.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.ui.PageTest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LayoutTest extends PageTest {

    @TestHTTPResource(value = "/health/ready", management = true)
    URL health;

    @Test
    void page_always_forbidsScriptsOfOthersAndCaching() {
        signedOut()
                .get("/sign-in")
                .then()
                .statusCode(200)
                .header(
                        "Content-Security-Policy",
                        allOf(containsString("default-src 'none'"), not(containsString("unsafe"))))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("X-Frame-Options", equalTo("DENY"))
                .header("Cache-Control", containsString("no-store"));
    }

    @Test
    void page_always_hasNothingThatThePolicyWouldBlock() {
        signedOut()
                .get("/")
                .then()
                .body(not(containsString(" style=")))
                .body(not(containsString(" onclick=")))
                .body(not(containsString("<style")));
    }

    @Test
    void page_withoutWish_isChinese() {
        signedOut().get("/").then().body(containsString("<html lang=\"zh-CN\">"), containsString("为企业注册"));
    }

    @Test
    void page_askedForInEnglish_isEnglishAndStaysSo() {
        signedOut()
                .queryParam("lang", "en")
                .get("/")
                .then()
                .cookie("lang", "en")
                .body(containsString("<html lang=\"en\">"), containsString("Register an enterprise"));
        signedOut().cookie("lang", "en").get("/sign-in").then().body(containsString("Sign in"));
    }

    @Test
    void languageLink_keepsTheRestOfTheAddress() {
        signedOut()
                .queryParam("return", "/home")
                .get("/sign-in")
                .then()
                .body(containsString("/sign-in?return=%2Fhome&amp;lang=en"));
    }

    @Test
    void staticFile_byItsDigest_isKeptForAYear() {
        var address =
                signedOut().get("/").htmlPath().getString("html.head.link.find { it.@rel == 'stylesheet' }.@href");
        given().get(address).then().statusCode(200).header("Cache-Control", containsString("max-age=31536000"));
    }

    @Test
    void staticFile_forAPhone_isCompressed() {
        given().header("Accept-Encoding", "gzip")
                .get("/static/zhizhen.css")
                .then()
                .header("Content-Encoding", equalTo("gzip"));
    }

    @Test
    void stylesheet_staysSmall() {
        assertTrue(given().get("/static/zhizhen.css").asByteArray().length < 12 * 1024 + 512);
    }

    @Test
    void modules_underTheirDigest_areKeptForAYear() {
        var modules = new Assets().modules("filling/section.js");
        assertTrue(modules.size() > 5, modules.toString());
        modules.forEach(module -> given().get(module)
                .then()
                .statusCode(200)
                .contentType("text/javascript")
                .header("Cache-Control", containsString("max-age=31536000")));
        given().get(modules.get(0).replace("/filling/", "/../")).then().statusCode(404);
    }

    /** Raw bytes; what a first visit weighs in all is measured by ./bench. */
    @Test
    void modulesOfTheForm_staySmall() {
        var bytes = new Assets()
                .modules("filling/section.js").stream()
                        .mapToInt(module -> given().get(module).asByteArray().length)
                        .sum();
        assertTrue(bytes < 24 * 1024, bytes + " bytes");
    }

    @Test
    void health_hasItsOwnPort() {
        given().get(health).then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(404);
    }
}
