package cn.zhizhen.assessment.visiting;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Collections;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Somebody who calls the service, signed in or not.
 *
 * @param id public id of the account
 * @param enterprise public id of the enterprise, null for all but members
 */
public record Visitor(String id, String account, String token, String enterprise) {

    public static final String PASSWORD = "a long password";

    public static Visitor nobody() {
        return new Visitor(null, null, null, null);
    }

    public RequestSpecification calls() {
        var request = given().baseUri(ConfigProvider.getConfig().getValue("test.url", String.class))
                .contentType(ContentType.JSON);
        return token == null ? request : request.auth().oauth2(token);
    }

    public ValidatableResponse get(String path, Object... parameters) {
        return calls().get(path, parameters).then();
    }

    public ValidatableResponse post(Object body, String path, Object... parameters) {
        return calls().body(body).post(path, parameters).then();
    }

    public ValidatableResponse put(Object body, String path, Object... parameters) {
        return calls().body(body).put(path, parameters).then();
    }

    public ValidatableResponse patch(Object body, String path, Object... parameters) {
        return calls().body(body).patch(path, parameters).then();
    }

    /** Opens the assessment of the campaign that is open, and returns its id. */
    public String opensAssessment() {
        return opensAssessment(Campaigns.open());
    }

    public String opensAssessment(String campaign) {
        return post(Map.of("campaign", campaign), "/api/assessments").extract().path("id");
    }

    public ValidatableResponse answers(String assessment, String question, Object value) {
        return put(Collections.singletonMap("value", value), "/api/assessments/{id}/answers/{q}", assessment, question);
    }

    /** Fills an assessment as the ferroalloy plant of the contract did, and submits it. */
    public String submitsAssessment() {
        return submitsAssessment(Campaigns.open());
    }

    public String submitsAssessment(String campaign) {
        var assessment = fillsAssessment(campaign);
        submits(assessment).statusCode(201);
        return assessment;
    }

    public ValidatableResponse submits(String assessment) {
        return calls().post("/api/assessments/{id}/submission", assessment).then();
    }

    public ValidatableResponse withdraws(String assessment) {
        return calls().post("/api/assessments/{id}/withdrawal", assessment).then();
    }

    /** Gives an assessment back, as a consultant does. */
    public ValidatableResponse givesBack(String assessment, String comment) {
        return post(Map.of("comment", comment), "/api/assessments/{id}/return", assessment);
    }

    public String fillsAssessment() {
        return fillsAssessment(Campaigns.open());
    }

    public String fillsAssessment(String campaign) {
        var assessment = opensAssessment(campaign);
        patch(Answers.complete(), "/api/assessments/{id}/answers", assessment).statusCode(200);
        return assessment;
    }
}
