package cn.zhizhen.assessment.library;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhizhen.assessment.document.DocumentReader;
import cn.zhizhen.assessment.visiting.Campaigns;
import cn.zhizhen.assessment.visiting.Visitor;
import cn.zhizhen.assessment.visiting.Visitors;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Documents by version: each starts, is submitted and is counted apart. */
@QuarkusTest
@TestProfile(InventedDocuments.class)
class VersionsTest {

    private static final Map<String, String> MINES = Map.of("id", "mines", "version", "1");

    @Inject
    EntityManager database;

    @Test
    void oneCard_inTwoVersions_isCountedApart() {
        var first = campaign(document("workshop", "1"), document("workshop", "1"));
        var second = campaign(document("workshop", "1"), document("workshop", "2"));
        for (int number = 0; number < 5; number++) {
            var member = Visitors.confirmedMember(Visitors.enterprise());
            submit(member, first, Map.of("machines", 10, "wired", "some", "robots", 2));
            submit(member, second, Map.of("machines", 10, "wired", "some", "robots", 2));
        }
        assertEquals(List.of("workshop/1/level", "workshop/1/score"), keys(first));
        assertEquals(List.of("workshop/2/level", "workshop/2/score"), keys(second));
        figure(first, "workshop-score").body("total.indicators.workshop-score.mean", equalTo(4.0f));
        figure(second, "workshop-score").body("total.indicators.workshop-score.mean", equalTo(2.0f));
        figure(second, "workshop/2/score").body("total.indicators.workshop-score.mean", equalTo(2.0f));
        figure(first, "").body("total.indicators.keySet().toList()", contains("workshop-score", "workshop-level"));
    }

    @Test
    void snapshot_namesEveryDocumentWithItsDigest() {
        var member = Visitors.member();
        var id = submit(
                member,
                campaign(document("workshop", "2"), document("workshop", "2")),
                Map.of("machines", 10, "wired", "all"));
        member.get("/api/assessments/{id}/result", id)
                .statusCode(200)
                .body("format", equalTo(2))
                .body("questionnaire.digest", equalTo(digest("questionnaires/workshop/2.yaml")))
                .body("scorecards", hasSize(1))
                .body("scorecards[0].id", equalTo("workshop"))
                .body("scorecards[0].version", equalTo("2"))
                .body("scorecards[0].digest", equalTo(digest("scorecards/workshop/2.yaml")))
                .body("targets.digest", equalTo(digest("targets/mines/1.yaml")))
                .body("outcomes[0].score", equalTo(20));
    }

    @Test
    void aMine_startsIsSubmittedAndCounted() {
        var campaign = campaign(document("mine", "1"), document("mine", "1"));
        for (int number = 0; number < 5; number++) {
            var member = Visitors.confirmedMember(Visitors.enterprise());
            var id = submit(member, campaign, Map.of("trucks", 8, "driverless", 2));
            member.get("/api/assessments/{id}/result", id)
                    .body("outcomes[0].indicators[0].value", equalTo(25.0f))
                    .body("outcomes[0].indicators[0].target.missing", equalTo(2));
        }
        assertEquals(List.of("mine/1/driverless-rate"), keys(campaign));
        figure(campaign, "driverless-rate")
                .body("total.indicators.driverless-rate.pooled", equalTo(25.0f))
                .body("targets.driverless-rate.value", equalTo(50));
    }

    /** Version 2 of the questionnaire asks no more for robots, which version 1 of the card reads: the service has started. */
    @Test
    void aQuestionThatWasDropped_partsTheVersions() {
        create(document("workshop", "2"), document("workshop", "1"))
                .statusCode(422)
                .body("errors.field", contains("scorecards"))
                .body("errors.code", contains("does-not-fit"));
        create(document("workshop", "2"), document("workshop", "2")).statusCode(201);
    }

    @Test
    void cards_ofAnotherQuestionnaire_areRefused() {
        create(document("mine", "1"), document("workshop", "2"))
                .statusCode(422)
                .body("errors.code", contains("does-not-fit"));
        var plan = plan();
        plan.put("questionnaire", document("mine", "1"));
        Visitors.administrator()
                .post(plan, "/api/campaigns")
                .statusCode(422)
                .body("errors.field", contains("scorecards"));
        plan.put("scorecards", List.of(document("mine", "1")));
        Visitors.administrator()
                .post(plan, "/api/campaigns")
                .statusCode(422)
                .body("errors.field", contains("targets"))
                .body("errors.code", contains("does-not-fit"));
    }

    /** What is published beside them changes nothing about what a campaign goes by that names no documents. */
    @Test
    void aCampaign_takesWhatIsCurrent_neverAll() {
        Visitors.administrator()
                .post(plan(), "/api/campaigns")
                .statusCode(201)
                .body("questionnaire.id", equalTo("enterprise-diagnosis"))
                .body("scorecards.id", contains("regional-targets", "miit-sme-2024", "integration-stage"))
                .body("targets.id", equalTo("inner-mongolia"));
        Visitor.nobody().get("/api/campaigns").body("find { it.title.zh.contains('年度企业') }.scorecards", hasSize(3));
    }

    /** Known elsewhere, and not counted here: no figures, and no zero. */
    @Test
    void statistics_ofWhatTheCampaignDoesNotCount_areEmpty() {
        var campaign = campaign(document("mine", "1"), document("mine", "1"));
        figure(campaign, "miit-sme-2024-score")
                .body("total.indicators.miit-sme-2024-score.n", equalTo(0))
                .body("total.indicators.miit-sme-2024-score.mean", nullValue());
    }

    private static Map<String, String> document(String id, String version) {
        return Map.of("id", id, "version", version);
    }

    private static Map<String, Object> plan() {
        var today = LocalDate.now(ZoneOffset.ofHours(8)).toString();
        return Campaigns.plan(today, "2099-12-31");
    }

    private static ValidatableResponse create(Map<String, String> questionnaire, Map<String, String> card) {
        var plan = plan();
        plan.put("questionnaire", questionnaire);
        plan.put("scorecards", List.of(card));
        plan.put("targets", MINES);
        return Visitors.administrator().post(plan, "/api/campaigns");
    }

    private static String campaign(Map<String, String> questionnaire, Map<String, String> card) {
        return create(questionnaire, card).statusCode(201).extract().path("id");
    }

    private static String submit(Visitor member, String campaign, Map<String, Object> answers) {
        var id = member.opensAssessment(campaign);
        answers.forEach((question, value) -> member.answers(id, question, value).statusCode(200));
        member.submits(id).statusCode(201);
        return id;
    }

    private static ValidatableResponse figure(String campaign, String indicator) {
        return Visitors.administrator()
                .get("/api/statistics?campaign={c}&by=size&indicator={i}", campaign, indicator)
                .statusCode(200);
    }

    private static String digest(String file) {
        return "sha256:" + DocumentReader.sha256(DocumentReader.text("invented", file));
    }

    @SuppressWarnings("unchecked")
    private List<String> keys(String campaign) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select distinct v.indicator from indicator_value v join campaign c on c.id = v.campaign_id"
                                        + " where c.public_id = ?1 order by v.indicator")
                        .setParameter(1, campaign)
                        .getResultList());
    }
}
