package cn.zhizhen.assessment.administration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.zhizhen.assessment.visiting.Campaigns;
import cn.zhizhen.assessment.visiting.Visitor;
import cn.zhizhen.assessment.visiting.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AdministrationTest {

    @Test
    void accounts_areFoundByPartOfANameAndByRole() {
        var officer = Visitors.officer("150900");
        var administrator = Visitors.administrator();
        administrator
                .get("/api/accounts?q={q}", officer.account())
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(officer.id()))
                .body("items[0].role", equalTo("officer"))
                .body("items[0].region.zh", equalTo("乌兰察布市"))
                .body("items[0].enterprise", nullValue())
                .body("items[0].disabled", equalTo(false))
                .body("items[0].lastSignIn", notNullValue())
                .body("items[0].passwordHash", nullValue());
        administrator.get("/api/accounts?role=officer").body("items.role", everyItem(equalTo("officer")));
        administrator.get("/api/accounts?q=%25").body("items", hasSize(0));
        administrator.get("/api/accounts?q={q}&role=member", officer.account()).body("items", hasSize(0));
    }

    @Test
    void accounts_cursorThatNoPageGave_isMalformed() {
        Visitors.administrator().get("/api/accounts?cursor=!!").statusCode(400).body("code", equalTo("malformed"));
    }

    @Test
    void account_ownOne_canNotBeDisabled() {
        var administrator = Visitors.administrator();
        administrator
                .put(Map.of("disabled", true), "/api/accounts/{id}", administrator.id())
                .statusCode(409)
                .body("code", equalTo("own-account"));
        administrator.put(Map.of("disabled", true), "/api/accounts/nobody").statusCode(404);
    }

    @Test
    void consultant_seesAnEnterpriseFromAssignmentToRelease() {
        var member = Visitors.member();
        var consultant = Visitors.consultant();
        var id = member.opensAssessment();
        consultant.get("/api/assessments/{id}", id).statusCode(404);
        for (int times = 0; times < 2; times++) {
            put(member.enterprise(), consultant.id(), 204);
        }
        consultant.get("/api/assessments/{id}", id).statusCode(200);
        Visitors.administrator()
                .get("/api/enterprises?q={q}", code(member))
                .body("items", hasSize(1))
                .body("items[0].enterprise.id", equalTo(member.enterprise()))
                .body("items[0].consultants.id", contains(consultant.id()));
        for (int times = 0; times < 2; times++) {
            Visitors.administrator()
                    .calls()
                    .delete("/api/enterprises/{id}/consultants/{account}", member.enterprise(), consultant.id())
                    .then()
                    .statusCode(204);
        }
        consultant.get("/api/assessments/{id}", id).statusCode(404);
    }

    @Test
    void consultant_whoIsNone_canNotBeAssigned() {
        var member = Visitors.member();
        put(member.enterprise(), member.id(), 404);
        put(member.enterprise(), "nobody", 404);
        put("nowhere", Visitors.consultant().id(), 404);
    }

    @Test
    void consultant_whoLeaves_standsAsDisabledUntilAllIsHandedOver() {
        var first = Visitors.member();
        var second = Visitors.member();
        var leaving = Visitors.consultantOf(first);
        put(second.enterprise(), leaving.id(), 204);
        var staying = Visitors.consultantOf(second);
        var administrator = Visitors.administrator();
        administrator
                .put(Map.of("disabled", true), "/api/accounts/{id}", leaving.id())
                .statusCode(200);
        administrator
                .get("/api/enterprises?consultant={c}", leaving.id())
                .body("items.enterprise.id", contains(first.enterprise(), second.enterprise()))
                .body("items[0].consultants[0].disabled", equalTo(true));
        administrator
                .post(Map.of("to", leaving.id()), "/api/consultants/{a}/hand-over", staying.id())
                .statusCode(409)
                .body("code", equalTo("cannot-take-over"));
        administrator
                .post(Map.of("to", staying.id()), "/api/consultants/{a}/hand-over", leaving.id())
                .statusCode(200)
                .body("given", equalTo(2))
                .body("total", equalTo(2));
        administrator
                .post(Map.of("to", staying.id()), "/api/consultants/{a}/hand-over", leaving.id())
                .body("given", equalTo(0))
                .body("total", equalTo(2));
        administrator.get("/api/enterprises?consultant={c}", leaving.id()).body("items", hasSize(0));
        administrator
                .post(Map.of("to", "nobody"), "/api/consultants/{a}/hand-over", staying.id())
                .statusCode(404);
        administrator
                .post(Map.of("to", staying.id()), "/api/consultants/{a}/hand-over", first.id())
                .statusCode(404);
    }

    @Test
    void enterprises_areFoundByRegion() {
        var enterprise = Visitors.enterprise();
        enterprise.put("region", "152921");
        var member = Visitors.member(enterprise);
        for (var region : new String[] {"152900", "152921"}) {
            Visitors.administrator()
                    .get("/api/enterprises?region={r}", region)
                    .statusCode(200)
                    .body("items.enterprise.id", contains(member.enterprise()));
        }
        Visitors.administrator().get("/api/enterprises?region=152922").body("items", hasSize(0));
    }

    private static String code(Visitor member) {
        return member.get("/api/assessments?campaign={c}", Campaigns.open())
                .extract()
                .path("items[0].enterprise.code");
    }

    private static void put(String enterprise, String account, int status) {
        Visitors.administrator()
                .calls()
                .put("/api/enterprises/{id}/consultants/{account}", enterprise, account)
                .then()
                .statusCode(status);
    }
}
