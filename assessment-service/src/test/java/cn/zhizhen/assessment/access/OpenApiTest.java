package cn.zhizhen.assessment.access;

import cn.zhizhen.assessment.visiting.StoredFile;
import cn.zhizhen.assessment.visiting.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest {

    @Test
    void openApi_isTheStoredDocument() {
        var document = Visitor.nobody()
                .get("/q/openapi?format=yaml")
                .statusCode(200)
                .extract()
                .asString();
        new StoredFile(Path.of("openapi.yaml")).assertHolds(document);
    }
}
