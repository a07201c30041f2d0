package cn.zhizhen.report.advice;

import static cn.zhizhen.report.assessment.AssessmentStub.SUBMITTED;
import static cn.zhizhen.report.assessment.AssessmentStub.UNSUBMITTED;
import static cn.zhizhen.report.assessment.People.neighbour;
import static cn.zhizhen.report.assessment.People.owner;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.zhizhen.database.DatabaseTestResource;
import cn.zhizhen.report.assessment.AssessmentStub;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = DatabaseTestResource.class, initArgs = @ResourceArg(name = "schema", value = "report"))
@WithTestResource(AssessmentStub.class)
class AdviceResourceTest {

    @Test
    void advice_ofTheOwner_explainsItself() {
        owner().queryParam("assessment", SUBMITTED)
                .get("/api/advice")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("items.id", hasItem("ferroalloy-tapping"))
                .body("items.why.zh", everyItem(not(emptyOrNullString())))
                .body("items.clause.number", hasItem("内政发〔2022〕6号"))
                .body("items.find { it.id == 'ferroalloy-tapping' }.evidence[0].value", equalTo("molten-metal"));
    }

    @Test
    void advice_limited_isTheMostUrgent() {
        var all = owner().queryParam("assessment", SUBMITTED).get("/api/advice").jsonPath();
        owner().queryParam("assessment", SUBMITTED)
                .queryParam("limit", 3)
                .get("/api/advice")
                .then()
                .body("items.id", equalTo(all.<String>getList("items.id").subList(0, 3)))
                .body("total", equalTo(all.getList("items").size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "abc", "1.5", "9999999999"})
    void advice_limitThatIsNone_isRefused(String limit) {
        owner().queryParam("assessment", SUBMITTED)
                .queryParam("limit", limit)
                .get("/api/advice")
                .then()
                .statusCode(400)
                .body("code", equalTo("malformed"));
    }

    @Test
    void advice_withoutSight_isNotThere() {
        given().queryParam("assessment", SUBMITTED).get("/api/advice").then().statusCode(401);
        neighbour()
                .queryParam("assessment", SUBMITTED)
                .get("/api/advice")
                .then()
                .statusCode(404);
        owner().queryParam("assessment", UNSUBMITTED).get("/api/advice").then().statusCode(409);
        owner().get("/api/advice").then().statusCode(400);
    }
}
