package cn.zhizhen.ui;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;

/** What tests of pages share: the services behind the pages, and a browser that is signed in or out. */
@QuarkusTestResource(Services.class)
public abstract class PageTest {

    private static final String TOKEN = "AAAAAAAAAAAAAAAAAAAAAA";

    @BeforeEach
    void forget() {
        Services.reset();
    }

    protected static RequestSpecification signedOut() {
        return given().redirects().follow(false).cookie("csrf-token", TOKEN);
    }

    protected static RequestSpecification signedIn() {
        return signedOut().cookie("access", "token-of-zhao").cookie("session", "session-of-zhao");
    }

    /** Sends a form as a browser does, with the token that the page carried. */
    protected static RequestSpecification form(RequestSpecification browser) {
        return browser.contentType(ContentType.URLENC.withCharset("UTF-8")).formParam("csrf-token", TOKEN);
    }

    /** Follows a form that was refused to the page on which it stands again, as a browser does. */
    protected static ValidatableResponse landed(RequestSpecification browser, Response refused) {
        refused.then().statusCode(303).header("Location", containsString("kept="));
        var address = URI.create(refused.header("Location"));
        refused.detailedCookies().asList().stream()
                .filter(cookie -> cookie.getName().startsWith("kept"))
                .filter(cookie -> address.getPath().startsWith(cookie.getPath()))
                .forEach(browser::cookie);
        return browser.urlEncodingEnabled(false)
                .get(address.toString().replaceFirst("#.*", ""))
                .then();
    }

    protected static ValidatableResponse landed(Response refused) {
        return landed(signedIn(), refused);
    }
}
