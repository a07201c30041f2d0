package cn.zhizhen.assessment.access;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.assessment.visiting.Campaigns;
import cn.zhizhen.assessment.visiting.Visitor;
import cn.zhizhen.assessment.visiting.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids and filters are texts that callers write; whatever stands in them, it is looked for and not found. */
@QuarkusTest
class IdsTest {

    private static List<Visitor> visitors;

    @BeforeAll
    static void begin() {
        var member = Visitors.member();
        visitors = List.of(member, Visitors.consultantOf(member), Visitors.administrator());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "企业",
                "😀",
                "'",
                "%",
                "\\\\",
                "a b",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
            })
    void id_ofAnyScript_isNotFound(String text) {
        assertAll(Endpoints.all().stream().filter(call -> call.contains("{")).map(call -> () -> {
            for (var visitor : visitors) {
                var path = call.split(" ")[1].replaceAll("\\{[^}]+}", "{x}");
                var values = path.split("\\{x}", -1).length - 1;
                var status = visitor.calls()
                        .header("If-Match", "\"0\"")
                        .body("{}")
                        .request(
                                Method.valueOf(call.split(" ")[0]),
                                path,
                                Collections.nCopies(values, text).toArray())
                        .statusCode();
                assertTrue(
                        List.of(400, 403, 404, 422).contains(status), () -> call + " with " + text + " got " + status);
            }
        }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/accounts?q={x}",
                "/api/accounts?role={x}",
                "/api/accounts?cursor={x}",
                "/api/enterprises?q={x}",
                "/api/enterprises?region={x}",
                "/api/enterprises?cursor={x}",
                "/api/assessments?campaign={x}",
                "/api/assessments?campaign={c}&q={x}",
                "/api/assessments?campaign={c}&region={x}",
                "/api/assessments?campaign={c}&state={x}",
                "/api/assessments?campaign={c}&cursor={x}",
                "/api/statistics?campaign={x}",
                "/api/statistics?campaign={c}&region={x}",
                "/api/statistics?campaign={c}&by={x}",
                "/api/statistics?campaign={c}&indicator={x}"
            })
    void filter_ofAnyScript_findsNothing(String query) {
        for (var text : List.of("企业", "😀", "'", "_%\\", "-1")) {
            var path = query.replace("{c}", Campaigns.open());
            var status = Visitors.administrator().calls().get(path, text).statusCode();
            assertTrue(List.of(200, 400, 404).contains(status), () -> query + " with " + text + " got " + status);
        }
    }
}
