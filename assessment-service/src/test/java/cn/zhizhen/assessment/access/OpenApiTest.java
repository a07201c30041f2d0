package cn.zhizhen.assessment.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhizhen.assessment.visiting.Visitor;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest {

    /** Compared as trees: in what order an extension's own schemas list their keys differs from build to build. */
    @Test
    void openApi_isTheStoredDocument() throws IOException {
        var document = Visitor.nobody()
                .get("/q/openapi?format=yaml")
                .statusCode(200)
                .extract()
                .asString();
        var stored = Path.of("openapi.yaml");
        if (Boolean.getBoolean("zhizhen.contracts.write")) {
            Files.writeString(stored, document);
        }
        var yaml = new YAMLMapper();
        assertEquals(
                yaml.readTree(Files.readString(stored)),
                yaml.readTree(document),
                "The interface changed: rewrite openapi.yaml with -Dzhizhen.contracts.write=true and look at the difference");
    }
}
