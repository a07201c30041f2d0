package cn.zhizhen.ui;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
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
}
