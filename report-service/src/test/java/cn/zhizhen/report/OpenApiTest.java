package cn.zhizhen.report;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhizhen.database.DatabaseTestResource;
import cn.zhizhen.report.assessment.AssessmentStub;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The stored description of the interface is the one that is served; {@code -Dzhizhen.openapi.write=true} writes it anew. */
@QuarkusTest
@WithTestResource(value = DatabaseTestResource.class, initArgs = @ResourceArg(name = "schema", value = "report"))
@WithTestResource(AssessmentStub.class)
class OpenApiTest {

    @TestHTTPResource(value = "/health/ready", management = true)
    URL health;

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    /** Compared as trees: in what order an extension's own schemas list their keys differs from build to build. */
    @Test
    void description_isTheStoredOne() throws IOException {
        var served = given().get("/q/openapi?format=yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var stored = Path.of("openapi.yaml");
        if (Boolean.getBoolean("zhizhen.openapi.write")) {
            Files.writeString(stored, served);
        }
        var yaml = new YAMLMapper();
        assertEquals(yaml.readTree(Files.readString(stored)), yaml.readTree(served));
    }

    @Test
    void healthAndMetrics_haveTheirOwnPort() {
        given().get(health).then().statusCode(200);
        given().get(metrics).then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(404);
        given().get("/q/metrics").then().statusCode(404);
    }
}
