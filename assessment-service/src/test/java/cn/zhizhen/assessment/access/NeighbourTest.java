package cn.zhizhen.assessment.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.assessment.visiting.Campaigns;
import cn.zhizhen.assessment.visiting.Visitor;
import cn.zhizhen.assessment.visiting.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everybody tries every endpoint on an enterprise that is none of their business. What lies outside a scope is not there
 * (404); what a role may never do is forbidden (403). An endpoint without a line here fails the test.
 */
@QuarkusTest
class NeighbourTest {

    /**
     * Columns: nobody, member of another enterprise, consultant of another enterprise, officer of another league,
     * administrator. A number is the status; {@code open} is for everybody; {@code own} answers without a trace of the
     * enterprise next door; {@code all} is within the right of the role.
     */
    private static final String TABLE = """
            GET /.well-known/jwks.json                         | open | open | open | open | open
            GET /api/accounts                                  | 401  | 403  | 403  | 403  | all
            PUT /api/accounts/{id}                             | 401  | 403  | 403  | 403  | all
            POST /api/accounts/{id}/password-resets            | 401  | 404  | 403  | 403  | all
            GET /api/assessments                               | 401  | own  | own  | own  | all
            POST /api/assessments                              | 401  | own  | 403  | 403  | 403
            GET /api/assessments/{id}                          | 401  | 404  | 404  | 403  | 403
            PATCH /api/assessments/{id}/answers                | 401  | 404  | 403  | 403  | 403
            PUT /api/assessments/{id}/answers/{answer}         | 401  | 404  | 403  | 403  | 403
            GET /api/assessments/{id}/check                    | 401  | 404  | 404  | 403  | 403
            GET /api/assessments/{id}/result                   | 401  | 404  | 404  | 403  | 403
            POST /api/assessments/{id}/return                  | 401  | 403  | 404  | 403  | 403
            POST /api/assessments/{id}/submission              | 401  | 404  | 403  | 403  | 403
            POST /api/assessments/{id}/what-if                 | 401  | 404  | 404  | 403  | 403
            POST /api/assessments/{id}/withdrawal              | 401  | 404  | 403  | 403  | 403
            GET /api/campaigns                                 | open | open | open | open | open
            POST /api/campaigns                                | 401  | 403  | 403  | 403  | all
            GET /api/campaigns/responses                       | 401  | 403  | 403  | own  | all
            PUT /api/campaigns/{id}                            | 401  | 403  | 403  | 403  | all
            GET /api/claims                                    | 401  | 403  | 403  | own  | all
            POST /api/consultants/{account}/hand-over          | 401  | 403  | 403  | 403  | all
            GET /api/enterprises                               | 401  | 403  | 403  | 403  | all
            GET /api/enterprises/{id}                          | 401  | 404  | 403  | 404  | all
            PATCH /api/enterprises/{id}                        | 401  | 404  | 403  | 403  | all
            POST /api/disputes                                 | open | open | open | open | open
            GET /api/disputes/own                              | 401  | 404  | 403  | 403  | 403
            POST /api/disputes/{id}/decision                   | 401  | 403  | 403  | 404  | all
            PUT /api/enterprises/{id}/owner                    | 401  | 404  | 403  | 403  | all
            POST /api/enterprises/{id}/members                 | 401  | 403  | 403  | 403  | all
            GET /api/enterprises/{id}/merger                   | 401  | 403  | 403  | 403  | all
            POST /api/enterprises/{id}/merger                  | 401  | 403  | 403  | 403  | all
            POST /api/enterprises/{id}/confirmation            | 401  | 403  | 403  | 404  | all
            DELETE /api/enterprises/{id}/consultants/{account} | 401  | 403  | 403  | 403  | all
            PUT /api/enterprises/{id}/consultants/{account}    | 401  | 403  | 403  | 403  | all
            GET /api/industries                                | open | open | open | open | open
            POST /api/invitations                              | 401  | own  | 403  | 403  | all
            GET /api/invitations/open                          | 401  | own  | 403  | 403  | all
            DELETE /api/invitations/open/{id}                  | 401  | 404  | 403  | 403  | 404
            GET /api/invitations/{token}                       | open | open | open | open | open
            POST /api/invitations/{token}/acceptance           | open | open | open | open | open
            GET /api/me                                        | 401  | own  | own  | own  | own
            PUT /api/me/password                               | 401  | all  | all  | all  | all
            GET /api/members                                   | 401  | own  | 403  | 403  | 403
            GET /api/password-resets/{token}                   | open | open | open | open | open
            POST /api/password-resets/{token}/completion       | open | open | open | open | open
            GET /api/questionnaires/{id}/{version}             | open | open | open | open | open
            GET /api/regions                                   | open | open | open | open | open
            POST /api/registrations                            | open | open | open | open | open
            GET /api/scorecards/{id}/{version}                 | open | open | open | open | open
            GET /api/snapshots/{digest}                        | open | open | open | open | open
            GET /api/statistics                                | 401  | 403  | 403  | own  | all
            GET /api/targets/{id}/{version}                    | open | open | open | open | open
            POST /api/tokens                                   | open | open | open | open | open
            POST /api/tokens/revocation                        | open | open | open | open | open
            """;

    private static final Map<String, Visitor> NEIGHBOURS = new LinkedHashMap<>();
    private static Visitor victim;
    private static String victimName;
    private static String assessment;
    private static String consultant;
    private static String invitation;
    private static String dispute;

    @BeforeAll
    static void moveIn() {
        var enterprise = Visitors.enterprise();
        victim = Visitors.member(enterprise);
        victimName = enterprise.get("name").toString();
        consultant = Visitors.consultantOf(victim).id();
        assessment = victim.submitsAssessment();
        victim.post(Map.of(), "/api/invitations").statusCode(201);
        invitation = victim.get("/api/invitations/open").extract().path("items[0].id");
        dispute = Visitors.dispute(enterprise);
        var other = Visitors.member();
        other.submitsAssessment();
        NEIGHBOURS.put("nobody", Visitor.nobody());
        NEIGHBOURS.put("member", other);
        NEIGHBOURS.put("consultant", Visitors.consultantOf(other));
        NEIGHBOURS.put("officer", Visitors.officer("150100"));
        NEIGHBOURS.put("administrator", Visitors.administrator());
    }

    static Stream<List<String>> rows() {
        return TABLE.lines().map(line -> List.of(line.strip().split(" *\\| *")));
    }

    @Test
    void table_hasALineForEveryEndpoint() {
        assertEquals(Endpoints.all(), rows().map(row -> row.get(0)).sorted().toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void neighbours_seeAndChangeNothing(List<String> row) {
        var before = draft();
        int column = 1;
        for (var neighbour : NEIGHBOURS.entrySet()) {
            var expected = row.get(column++);
            var response = call(neighbour.getValue(), row.get(0));
            judge(expected, response, neighbour.getKey() + " " + row.get(0));
        }
        assertEquals(before, draft());
    }

    private static void judge(String expected, Response response, String who) {
        var status = response.statusCode();
        switch (expected) {
            case "open" ->
                assertTrue(
                        status != 403 && status < 500 && !"sign-in-required".equals(code(response)),
                        () -> who + " got " + status);
            case "all" ->
                assertTrue(
                        status != 401 && status != 403 && status != 404 && status < 500, () -> who + " got " + status);
            case "own" -> {
                assertTrue(status == 200 || status == 201, () -> who + " got " + status);
                for (var trace : List.of(victim.enterprise(), victim.account(), victimName, assessment)) {
                    assertFalse(response.asString().contains(trace), () -> who + " sees " + trace);
                }
                assertFalse(who.contains("statistics") && response.asString().matches(".*\"n\":[1-9].*"), who);
            }
            default -> {
                assertEquals(Integer.parseInt(expected), status, who);
                assertTrue(response.contentType().startsWith("application/problem+json"), who);
                assertNotNull(code(response), who);
            }
        }
    }

    private static String code(Response response) {
        return response.contentType().startsWith("application/problem+json") ? response.path("code") : null;
    }

    private static Response call(Visitor visitor, String call) {
        var method = Method.valueOf(call.split(" ")[0]);
        var path = call.split(" ")[1]
                .replace("{id}/{version}", "nothing/0")
                .replace("{answer}", "equipment-total")
                .replace("{account}", consultant)
                .replace("{token}", "unknown")
                .replace("{digest}", "unknown")
                .replace("{id}", idFor(call));
        var calls = visitor.calls();
        if (path.endsWith("/merger")) {
            calls = calls.queryParam("into", victim.enterprise());
        }
        if (path.equals("/api/assessments") || path.equals("/api/statistics")) {
            calls = calls.queryParam("campaign", Campaigns.open());
        }
        return (method == Method.GET || method == Method.DELETE ? calls : calls.body(body(call))).request(method, path);
    }

    private static String idFor(String call) {
        if (call.contains("/open/")) {
            return invitation;
        }
        if (call.contains("/disputes/")) {
            return dispute;
        }
        if (call.contains("/accounts/")) {
            return victim.id();
        }
        if (call.contains("/enterprises/")) {
            return victim.enterprise();
        }
        return call.contains("/campaigns/") ? Campaigns.open() : assessment;
    }

    /** Bodies that would do something, were they let in; the last resort is one that is refused only after the door. */
    private static String body(String call) {
        return switch (call) {
            case "POST /api/assessments" -> "{\"campaign\": \"" + Campaigns.open() + "\"}";
            case "PUT /api/accounts/{id}" -> "{\"disabled\": false}";
            case "PUT /api/assessments/{id}/answers/{answer}" -> "{\"value\": 1}";
            case "PATCH /api/assessments/{id}/answers" -> "{\"answers\": {\"equipment-total\": {\"value\": 1}}}";
            case "PATCH /api/enterprises/{id}" -> "{\"name\": \"邻居改的名字\", \"reason\": \"邻居\"}";
            case "POST /api/tokens" -> "{\"session\": \"unknown\"}";
            case "POST /api/consultants/{account}/hand-over" -> "{\"to\": \"" + consultant + "\"}";
            case "POST /api/assessments/{id}/return" -> "{\"comment\": \"请核对\"}";
            default -> "{}";
        };
    }

    private static String draft() {
        return victim.calls().get("/api/assessments/{id}", assessment).asString();
    }
}
