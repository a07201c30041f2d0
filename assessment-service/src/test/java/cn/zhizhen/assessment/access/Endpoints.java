package cn.zhizhen.assessment.access;

import cn.zhizhen.assessment.visiting.Visitor;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the service offers, as its own OpenAPI document says. */
final class Endpoints {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    private Endpoints() {}

    /** Method and path of each, for instance {@code GET /api/me}. */
    static List<String> all() {
        return calls(Map.of());
    }

    /** Those that take a body. */
    static List<String> withBody() {
        return calls(Map.of("requestBody", true));
    }

    private static List<String> calls(Map<String, Boolean> needed) {
        Map<String, Map<String, Object>> paths = JsonPath.from(
                        Visitor.nobody().calls().get("/q/openapi?format=json").asString())
                .getMap("paths");
        return paths.entrySet().stream()
                .flatMap(path -> path.getValue().entrySet().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .filter(operation ->
                                ((Map<?, ?>) operation.getValue()).keySet().containsAll(needed.keySet()))
                        .map(operation -> operation.getKey().toUpperCase() + " " + path.getKey()))
                .sorted()
                .toList();
    }
}
