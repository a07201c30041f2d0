package cn.zhizhen.assessment.answering;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import cn.zhizhen.database.DatabaseTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = DatabaseTestResource.class, initArgs = @ResourceArg(name = "schema", value = "assessment"))
class JourneyTest {

    @Test
    void register_andSignIn() {
        given().contentType(ContentType.JSON)
                .body(Map.of(
                        "enterprise",
                        Map.of(
                                "code", "91431381748373560G",
                                "name", "试验机械有限公司",
                                "region", "150902",
                                "division", "34",
                                "employees", 120,
                                "revenue", 5600.5,
                                "aboveScale", true),
                        "member",
                        Map.of("account", "13800000001", "name", "王车间", "password", "a long password")))
                .post("/api/registrations")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201);
        var token = given().contentType(ContentType.JSON)
                .body(Map.of("account", "13800000001", "password", "a long password"))
                .post("/api/tokens")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .extract()
                .path("accessToken");
        given().auth()
                .oauth2((String) token)
                .get("/api/me")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .body("role", equalTo("member"));
    }
}
