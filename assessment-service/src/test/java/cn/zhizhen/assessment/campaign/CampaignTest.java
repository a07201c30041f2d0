package cn.zhizhen.assessment.campaign;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhizhen.assessment.setting.TestClock;
import cn.zhizhen.assessment.visiting.AtOnce;
import cn.zhizhen.assessment.visiting.Visitor;
import cn.zhizhen.assessment.visiting.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class CampaignTest {

    @Inject
    TestClock clock;

    /** Days are those of Beijing time, eight hours ahead of UTC, first and last day included. */
    @ParameterizedTest
    @CsvSource({
        "2030-02-28T15:59:59Z, UPCOMING",
        "2030-02-28T16:00:00Z, OPEN",
        "2030-03-31T15:59:59Z, OPEN",
        "2030-03-31T16:00:00Z, CLOSED"
    })
    void state_openFromTheFirstDayToTheLast(Instant now, Campaign.State state) {
        var campaign = new Campaign();
        campaign.opens = LocalDate.of(2030, 3, 1);
        campaign.closes = LocalDate.of(2030, 3, 31);
        assertEquals(state, campaign.state(Clock.fixed(now, ZoneOffset.UTC)));
    }

    @Test
    void assessment_isOpenedAnsweredAndSubmittedOnlyWhileTheCampaignIsOpen() {
        var campaign = create(plan("2030-03-01", "2030-03-31"))
                .statusCode(201)
                .extract()
                .<String>path("id");
        var member = Visitors.member();
        clock.at(Instant.parse("2030-02-28T12:00:00Z"), () -> assertClosed(open(member, campaign)));
        clock.at(Instant.parse("2030-03-31T12:00:00Z"), () -> {
            String assessment = open(member, campaign).statusCode(201).extract().path("id");
            member.answers(assessment, "equipment-total", 3).statusCode(200);
            member.get("/api/assessments/{id}", assessment).body("campaign.state", equalTo("open"));
        });
        clock.at(Instant.parse("2030-04-01T12:00:00Z"), () -> {
            String assessment = open(member, campaign).statusCode(200).extract().path("id");
            assertClosed(member.answers(assessment, "equipment-total", 4));
            assertClosed(member.calls()
                    .post("/api/assessments/{id}/submission", assessment)
                    .then());
            member.get("/api/assessments/{id}", assessment)
                    .body("campaign.state", equalTo("closed"))
                    .body("answers.equipment-total.value", equalTo(3));
        });
    }

    @Test
    void all_isReadWithoutSigningIn() {
        Visitor.nobody()
                .get("/api/campaigns")
                .statusCode(200)
                .body("state", hasItem("open"))
                .body(
                        "find { it.state == 'open' }.scorecards.id",
                        contains("regional-targets", "miit-sme-2024", "integration-stage"));
    }

    @Test
    void open_withoutDocuments_takesTheNewestOnes() {
        create(plan("2031-01-01", "2031-01-01"))
                .statusCode(201)
                .body("questionnaire.id", equalTo("enterprise-diagnosis"))
                .body("scorecards", hasSize(3))
                .body("state", equalTo("upcoming"));
    }

    @Test
    void open_withFaults_namesAllOfThem() {
        var unknown = Map.of("id", "nothing", "version", "1");
        create(Map.of(
                        "title",
                        Map.of("zh", "一"),
                        "opens",
                        "2030-03-02",
                        "closes",
                        "2030-03-01",
                        "questionnaire",
                        unknown,
                        "targets",
                        unknown,
                        "scorecards",
                        List.of(unknown)))
                .statusCode(422)
                .body(
                        "errors.field",
                        contains("title.zh", "title.en", "closes", "questionnaire", "targets", "scorecards"))
                .body(
                        "errors.code",
                        contains(
                                "too-short",
                                "required",
                                "before-opening",
                                "unknown-document",
                                "unknown-document",
                                "unknown-document"));
        create(Map.of()).statusCode(422).body("errors.field", contains("title.zh", "title.en", "opens", "closes"));
        create(with(plan("2030-03-01", "2030-03-02"), "scorecards", List.of()))
                .statusCode(422)
                .body("errors.field", contains("scorecards"));
    }

    @ParameterizedTest
    @CsvSource({
        "1999-12-31, 2030-01-01, opens",
        "2030-01-01, 2101-01-01, closes",
        "-999999999-01-01, 2030-01-01, opens",
        "2030-01-01, +999999999-12-31, closes"
    })
    void day_beyondTheCentury_isRefused(String opens, String closes, String field) {
        create(plan(opens, closes))
                .statusCode(422)
                .body("errors.field", contains(field))
                .body("errors.code", contains("out-of-range"));
        String id = create(plan("2030-01-01", "2030-01-02")).extract().path("id");
        change(id, "\"0\"", plan(opens, closes)).statusCode(422).body("errors.code", contains("out-of-range"));
    }

    @Test
    void day_onTheEdges_isKeptAsItWasStated() {
        create(plan("2000-01-01", "2100-12-31"))
                .statusCode(201)
                .body("opens", equalTo("2000-01-01"))
                .body("closes", equalTo("2100-12-31"));
    }

    /** Read leniently, 20000 is a day of 2024, and a moment loses its hour. */
    @Test
    void day_thatIsNone_isMalformed() {
        for (var day : List.of(20000, "2030-02-30", "2030-01-01T10:00:00Z", "", true)) {
            create(with(plan("2030-01-01", "2030-01-02"), "opens", day))
                    .statusCode(400)
                    .body("code", equalTo("malformed"));
        }
    }

    @Test
    void cards_twiceOrForty_areRefused() {
        var card = Map.of("id", "miit-sme-2024", "version", "2");
        create(with(plan("2030-01-01", "2030-01-02"), "scorecards", List.of(card, card)))
                .statusCode(422)
                .body("errors.field", contains("scorecards"))
                .body("errors.code", contains("repeated"));
        create(with(plan("2030-01-01", "2030-01-02"), "scorecards", Collections.nCopies(40, card)))
                .statusCode(422)
                .body("errors.code", contains("too-many"));
        create(with(plan("2030-01-01", "2030-01-02"), "scorecards", Collections.singletonList(null)))
                .statusCode(422)
                .body("errors.code", contains("unknown-document"));
    }

    @Test
    void title_withBlanksAround_isKeptWithoutThem() {
        create(with(
                        plan("2030-01-01", "2030-01-02"),
                        "title",
                        Map.of("zh", " ".repeat(60) + "题".repeat(120) + " ", "en", " Round ")))
                .statusCode(201)
                .body("title.zh", equalTo("题".repeat(120)))
                .body("title.en", equalTo("Round"));
    }

    @Test
    void change_needsTheRevisionThatWasRead() {
        String id = create(plan("2032-01-01", "2032-01-31")).extract().path("id");
        var longer = plan("2032-01-01", "2032-02-28");
        change(id, null, longer).statusCode(412).body("code", equalTo("stale-revision"));
        change(id, "\"7\"", longer).statusCode(412);
        change(id, "\"0\"", longer)
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("closes", equalTo("2032-02-28"))
                .body("revision", equalTo(1));
        change(id, "\"0\"", longer).statusCode(412);
    }

    @Test
    void change_byTwoAtOnce_onlyOneWins() {
        String id = create(plan("2033-01-01", "2033-01-31")).extract().path("id");
        var administrator = Visitors.administrator();
        var statuses = AtOnce.call(
                4,
                number -> administrator
                        .calls()
                        .header("If-Match", "\"0\"")
                        .body(plan("2033-01-01", "2033-02-0" + (number + 1)))
                        .put("/api/campaigns/{id}", id)
                        .statusCode());
        assertEquals(List.of(200, 412, 412, 412), statuses.stream().sorted().toList());
    }

    @Test
    void change_documentsOfABegunCampaign_isRefused() {
        var today = LocalDate.now(ZoneOffset.ofHours(8)).toString();
        String id = create(plan(today, today)).extract().path("id");
        open(Visitors.member(), id).statusCode(201);
        var fewer = with(plan(today, today), "scorecards", List.of(Map.of("id", "miit-sme-2024", "version", "2")));
        change(id, "\"0\"", fewer).statusCode(409).body("code", equalTo("campaign-begun"));
        change(id, "\"0\"", plan(today, "2099-12-31")).statusCode(200).body("scorecards", hasSize(3));
    }

    private static Map<String, Object> plan(String opens, String closes) {
        return Map.of("title", Map.of("zh", "试验批次", "en", "Test round"), "opens", opens, "closes", closes);
    }

    private static Map<String, Object> with(Map<String, Object> plan, String key, Object value) {
        var changed = new HashMap<>(plan);
        changed.put(key, value);
        return changed;
    }

    private static ValidatableResponse create(Map<String, Object> plan) {
        return Visitors.administrator().post(plan, "/api/campaigns");
    }

    private static ValidatableResponse change(String id, String ifMatch, Map<String, Object> plan) {
        var calls = Visitors.administrator().calls().body(plan);
        return (ifMatch == null ? calls : calls.header("If-Match", ifMatch))
                .put("/api/campaigns/{id}", id)
                .then();
    }

    private static ValidatableResponse open(Visitor member, String campaign) {
        return member.post(Map.of("campaign", campaign), "/api/assessments");
    }

    private static void assertClosed(ValidatableResponse response) {
        response.statusCode(409).contentType("application/problem+json").body("code", equalTo("campaign-closed"));
    }
}
