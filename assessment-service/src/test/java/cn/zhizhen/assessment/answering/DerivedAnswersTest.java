package cn.zhizhen.assessment.answering;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.zhizhen.assessment.visiting.Answers;
import cn.zhizhen.assessment.visiting.Campaigns;
import cn.zhizhen.assessment.visiting.Visitor;
import cn.zhizhen.assessment.visiting.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers that follow from others: shown, counted and scored, never asked twice and never contradicted. */
@QuarkusTest
class DerivedAnswersTest {

    private static final List<Map<String, String>> PROCESSES = List.of(
            Map.of("name", "配料", "control", "controlled"),
            Map.of("name", "冶炼", "control", "controlled"),
            Map.of("name", "出炉", "control", "manual"));

    private Visitor member;
    private String id;

    @BeforeEach
    void open() {
        var plan = Campaigns.plan(LocalDate.now(ZoneOffset.ofHours(8)).toString(), "2099-12-31");
        plan.put("questionnaire", document("enterprise-diagnosis", "2026-2"));
        plan.put(
                "scorecards",
                List.of(
                        document("regional-targets", "2"),
                        document("miit-sme-2024", "2"),
                        document("integration-stage", "2")));
        plan.put("targets", document("inner-mongolia", "2026-1"));
        String campaign = Visitors.administrator()
                .post(plan, "/api/campaigns")
                .statusCode(201)
                .extract()
                .path("id");
        member = Visitors.member();
        id = member.opensAssessment(campaign);
    }

    @Test
    void aListOfProcesses_settlesTheirNumber() {
        member.answers(id, "key-processes-total", 24).statusCode(200);
        member.answers(id, "key-processes", PROCESSES)
                .statusCode(200)
                .body("applicability.key-processes-total", equalTo(false))
                .body("applicability.key-process-control-rate", equalTo(false));
        member.get("/api/assessments/{id}", id)
                .body("derived.key-processes-total", equalTo(3))
                .body("derived.key-processes-controlled", equalTo(2))
                .body("answers.key-processes-total.value", equalTo(24));
        rate().body("value", equalTo(66.67f)).body("denominator", equalTo(3));
    }

    @Test
    void withoutTheList_theNumbersAreAskedAsBefore() {
        member.answers(id, "key-processes-total", 24).statusCode(200);
        member.answers(id, "key-processes-controlled", 18)
                .statusCode(200)
                .body("applicability", not(hasKey("key-processes-total")));
        member.get("/api/assessments/{id}", id).body("derived", equalTo(Map.of()));
        rate().body("value", equalTo(75.0f));
        member.answers(id, "key-processes-controlled", 25)
                .statusCode(422)
                .body("errors.code", contains("part-above-whole"));
    }

    /** What would be if one more process were controlled: a supposed number goes before the list. */
    @Test
    void aSupposition_goesBeforeTheList() {
        member.answers(id, "key-processes", PROCESSES).statusCode(200);
        member.post(Map.of("answers", Map.of("key-processes-controlled", 3)), "/api/assessments/{id}/what-if", id)
                .statusCode(200)
                .body("outcomes[0].indicators.find { it.id == 'key-process-control-rate' }.value", equalTo(100.0f));
        member.post(Map.of("answers", Map.of("key-processes-controlled", 4)), "/api/assessments/{id}/what-if", id)
                .statusCode(422)
                .body("errors.code", contains("part-above-whole"));
    }

    @Test
    void whatIsWrittenBesideAList_hasToBeANumberAllTheSame() {
        member.answers(id, "key-processes", PROCESSES).statusCode(200);
        member.answers(id, "key-processes-total", "many").statusCode(422).body("errors.code", contains("wrong-kind"));
    }

    @Test
    void figuresOfTwoYears_giveTheDirection() {
        member.answers(id, "revenue", 5600).statusCode(200);
        member.answers(id, "revenue-year-before", 5000).statusCode(200);
        member.answers(id, "cost", 4500).statusCode(200);
        member.answers(id, "cost-year-before", 4200).statusCode(200).body("applicability.cost-ratio", equalTo(false));
        member.answers(id, "revenue-two-years-before", 4400).statusCode(200);
        member.get("/api/assessments/{id}", id)
                .body("derived.cost-ratio", equalTo("fell"))
                .body("derived.revenue-3y", equalTo(15000))
                .body("derived.revenue-per-head", nullValue());
        member.get("/api/assessments/{id}/check", id)
                .body("points.answer", not(hasItem("cost-ratio")))
                .body("points.answer", hasItem("revenue-per-head"));
    }

    @Test
    void nothingToCompare_earnsNothingAndIsNoLack() {
        member.answers(id, "energy-intensity", "no-data").statusCode(200);
        member.post("{}", "/api/assessments/{id}/what-if", id)
                .rootPath("outcomes[1]")
                .body("indicators.find { it.id == 'energy-intensity' }.absence", equalTo("no-data"))
                .body("unanswered", not(hasItem("energy-intensity")))
                .body("score", equalTo(0));
        member.get("/api/assessments/{id}/check", id).body("points.answer", not(hasItem("energy-intensity")));
    }

    /** A part within a row is held against its whole there. */
    @Test
    void outsideCrews_areAPartOfThePeopleOfTheirPost() {
        var post = Map.of(
                "process", "清罐", "people-per-shift", 3, "outsourced-per-shift", 4, "shifts", 1, "hazard", "confined");
        member.answers(id, "posts", List.of(post))
                .statusCode(422)
                .body("errors[0].code", equalTo("part-above-whole"))
                .body("errors[0].params.column", equalTo("outsourced-per-shift"));
        member.answers(
                        id,
                        "posts",
                        List.of(Map.of(
                                "process",
                                "清罐",
                                "work",
                                "tank-cleaning",
                                "people-per-shift",
                                3,
                                "outsourced-per-shift",
                                3,
                                "shifts",
                                1,
                                "hazard",
                                "confined",
                                "further-hazards",
                                List.of("toxic", "height"),
                                "mechanisation",
                                "manual")))
                .statusCode(200);
    }

    /** Everything that follows is frozen with what was said, so that a report needs no rule to read it. */
    @Test
    void aSubmission_freezesWhatFollows() {
        var answers = Answers.ofThePlant();
        answers.keySet().removeIf(answer -> answer.startsWith("key-process"));
        answers.remove("posts");
        answers.remove("revenue-3y");
        answers.forEach((question, value) -> member.answers(id, question, value).statusCode(200));
        member.answers(id, "dangerous-posts", false).statusCode(200);
        member.answers(id, "key-processes", PROCESSES).statusCode(200);
        for (var year : List.of("revenue-year-before", "revenue-two-years-before")) {
            member.answers(id, year, 4000).statusCode(200);
        }
        member.submits(id).statusCode(201);
        member.get("/api/assessments/{id}/result", id)
                .body("answers.key-processes-total", equalTo(3))
                .body("answers.key-processes-controlled", equalTo(2))
                .body("notAsked", not(hasItem("key-processes-total")));
    }

    private io.restassured.response.ValidatableResponse rate() {
        return member.post("{}", "/api/assessments/{id}/what-if", id)
                .statusCode(200)
                .rootPath("outcomes[0].indicators.find { it.id == 'key-process-control-rate' }");
    }

    private static Map<String, String> document(String id, String version) {
        return Map.of("id", id, "version", version);
    }
}
