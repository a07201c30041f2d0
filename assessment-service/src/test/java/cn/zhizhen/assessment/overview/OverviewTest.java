package cn.zhizhen.assessment.overview;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhizhen.assessment.setting.TestClock;
import cn.zhizhen.assessment.visiting.Campaigns;
import cn.zhizhen.assessment.visiting.Visitor;
import cn.zhizhen.assessment.visiting.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Six enterprises of one far banner, in each state at least one. */
@QuarkusTest
class OverviewTest {

    private static final String BANNER = "152522";

    @Inject
    TestClock clock;

    private static Visitor submitted;
    private static Visitor draft;
    private static Visitor returned;
    private static Visitor notBegun;
    private static Visitor officer;
    private static Visitor consultant;

    @BeforeAll
    static void begin() {
        submitted = member("试验甲100%厂");
        draft = member("试验乙_号厂");
        returned = member("试验丙厂");
        notBegun = member("试验丁厂");
        member("试验戊厂");
        submitted.submitsAssessment();
        draft.opensAssessment();
        var id = returned.submitsAssessment();
        consultant = Visitors.consultantOf(returned);
        consultant.givesBack(id, "请核对").statusCode(204);
        officer = Visitors.officer(BANNER);
    }

    @ParameterizedTest
    @CsvSource({"submitted, 1", "draft, 1", "returned, 1", "not-begun, 2", "'', 5"})
    void list_byState(String state, int size) {
        var items = list(officer, "state=" + state).statusCode(200).body("items", hasSize(size));
        if (!state.isEmpty()) {
            var shown = state.equals("draft") ? "started" : state;
            items.body("items.state", hasItem(shown)).body("items.state.unique()", hasSize(1));
        }
    }

    @Test
    void list_unknownState_isMalformed() {
        list(officer, "state=lost").statusCode(400).body("code", equalTo("malformed"));
        list(officer, "cursor=*").statusCode(400).body("code", equalTo("malformed"));
    }

    @Test
    void list_rowsSayHowFarEachIs() {
        list(officer, "state=not-begun")
                .body("items[0].id", nullValue())
                .body("items[0].progress", nullValue())
                .body("items[0].submittedAt", nullValue());
        list(officer, "state=draft").body("items[0].progress.answered", equalTo(3));
        list(officer, "state=submitted")
                .body("items[0].submittedAt", notNullValue())
                .body("items[0].progress", nullValue());
        list(officer, "state=returned").body("items[0].returnedAt", notNullValue());
    }

    @Test
    void list_officersAndAdministratorsSeeWhoAnsweredAndNotWhat() {
        list(officer, "state=submitted").body("items[0].headline", empty());
        list(Visitors.administrator(), "state=submitted&region=" + BANNER).body("items[0].headline", empty());
    }

    /** Whoever may only know who answered is told no more than the register's classes. */
    @Test
    void list_officersAndAdministratorsSeeNoFieldBeyondTheirRole() {
        var officers = Set.of(
                "id",
                "enterprise",
                "confirmed",
                "state",
                "progress",
                "submittedAt",
                "returnedAt",
                "correctableUntil",
                "headline");
        var enterprises = Set.of(
                "id", "name", "code", "region", "industry", "industryType", "size", "aboveScale", "demonstration");
        for (var visitor : List.of(officer, Visitors.administrator())) {
            List<Map<String, Object>> rows =
                    list(visitor, "region=" + BANNER).extract().path("items");
            assertEquals(5, rows.size());
            for (var row : rows) {
                assertEquals(Set.of(), beyond(row, officers));
                assertEquals(Set.of(), beyond((Map<?, ?>) row.get("enterprise"), enterprises));
            }
        }
    }

    /** Fields that hold something and are not among those that may be seen. */
    private static Set<Object> beyond(Map<?, ?> fields, Set<String> seen) {
        var beyond = new HashSet<Object>();
        fields.forEach((name, value) -> {
            if (value != null && !seen.contains(name)) {
                beyond.add(name);
            }
        });
        return beyond;
    }

    @Test
    void responses_countTheEnterprisesOfTheScope() {
        officer.get("/api/campaigns/responses")
                .statusCode(200)
                .body("find { it.campaign == '%s' }".formatted(Campaigns.open()) + ".enterprises", equalTo(5))
                .body("find { it.campaign == '%s' }".formatted(Campaigns.open()) + ".begun", equalTo(3));
        Visitors.officer("152900")
                .get("/api/campaigns/responses")
                .body("find { it.campaign == '%s' }".formatted(Campaigns.open()) + ".begun", equalTo(0));
    }

    @Test
    void list_membersAndConsultantsSeeFigures() {
        list(submitted, "")
                .body("items", hasSize(1))
                .body("items[0].headline.find { it.indicator == 'equipment-digital-rate' }.value", equalTo(52.15f))
                .body("items[0].headline.find { it.indicator == 'equipment-digital-rate' }.attained", equalTo(false));
        list(consultant, "")
                .body("items.enterprise.id", contains(returned.enterprise()))
                .body("items[0].state", equalTo("returned"))
                .body("items[0].correctableUntil", notNullValue())
                .body("items[0].headline.find { it.indicator == 'equipment-digital-rate' }.value", equalTo(52.15f));
    }

    /** A window that has closed leaves the accepted submission as it was. */
    @Test
    void list_afterTheWindowOfCorrection_countsTheReturnedAmongTheSubmitted() {
        clock.during(Duration.ofDays(15), () -> {
            list(officer, "state=returned").body("items", empty());
            list(officer, "state=submitted")
                    .body("items.enterprise.id", hasItem(returned.enterprise()))
                    .body("items.correctableUntil.findAll { it != null }", empty());
        });
    }

    @ParameterizedTest
    @CsvSource({"甲, 1", "100%, 1", "%, 1", "_, 1", "试验, 5", "'乙_号', 1", "无此企业, 0"})
    void list_byPartOfAName_signsStandForThemselves(String q, int size) {
        officer.calls()
                .queryParam("campaign", Campaigns.open())
                .queryParam("q", q)
                .get("/api/assessments")
                .then()
                .statusCode(200)
                .body("items", hasSize(size));
    }

    @Test
    void list_byCreditCode_inAnyCase() {
        String code = list(notBegun, "").extract().path("items[0].enterprise.code");
        list(officer, "q=" + code.toLowerCase()).body("items.enterprise.id", contains(notBegun.enterprise()));
    }

    @Test
    void list_eachSeesTheOwnScopeOnly() {
        list(draft, "").body("items.enterprise.id", contains(draft.enterprise()));
        list(Visitors.officer("152500"), "region=" + BANNER).body("items", hasSize(5));
        list(Visitors.officer("150100"), "").body("items", empty());
        list(Visitors.officer("150100"), "region=" + BANNER).body("items", empty());
        list(officer, "region=150900").body("items", empty());
    }

    @Test
    void list_cursorWalksOverAllPagesWithoutGapOrRepetition() {
        List<String> whole =
                list(officer, "limit=100").body("next", nullValue()).extract().path("items.enterprise.id");
        var walked = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var page = list(officer, "limit=2&cursor=" + cursor).extract();
            walked.addAll(page.path("items.enterprise.id"));
            cursor = page.path("next");
        }
        assertEquals(whole, walked);
        assertEquals(walked.size(), new HashSet<>(walked).size());
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "101, 5"})
    void list_limit_isBroughtIntoBounds(int limit, int size) {
        list(officer, "limit=" + limit).statusCode(200).body("items", hasSize(size));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "abc", "1.5", "9999999999"})
    void list_limitThatIsNone_isRefused(String limit) {
        list(officer, "limit=" + limit).statusCode(400).body("code", equalTo("malformed"));
    }

    @Test
    void list_unknownCampaign_isNotFound() {
        officer.get("/api/assessments?campaign=nothing").statusCode(404);
        officer.get("/api/assessments").statusCode(200);
    }

    private static Visitor member(String name) {
        var enterprise = Visitors.enterprise();
        enterprise.put("name", name);
        enterprise.put("region", BANNER);
        return Visitors.confirmedMember(enterprise);
    }

    private static ValidatableResponse list(Visitor visitor, String query) {
        return visitor.get("/api/assessments?campaign=" + Campaigns.open() + "&" + query);
    }

    /** Beyond the basic plane every character is one of its own, in planes 2 and 3 and among the scripts of the region. */
    @ParameterizedTest
    @CsvSource({"𠮷, 𬬭", "𰻝, 𱁬", "ᠮᠣᠩ, ᠲᠡᠮ", "䶮, 㐀", "Ä, Ü"})
    void search_findsARareCharacterAndNoOther(String searched, String other) {
        var administrator = Visitors.administrator();
        var found = named(searched + "业");
        var hidden = named(other + "业");
        administrator
                .calls()
                .queryParam("q", searched + "业")
                .get("/api/enterprises")
                .then()
                .body("items.enterprise.id", hasItem(found.enterprise()))
                .body("items.enterprise.id", not(hasItem(hidden.enterprise())))
                .body("items.enterprise.name", everyItem(containsString(searched)));
    }

    @Test
    void answer_keepsEveryCharacter() {
        var member = Visitors.member();
        var assessment = member.opensAssessment();
        var words = "𠮷林ᠮᠣᠩᠭᠣᠯ 💩 \uD86D\uDF2D";
        member.answers(assessment, "main-products", words).statusCode(200);
        member.get("/api/assessments/{id}", assessment).body("answers.main-products.value", equalTo(words));
    }

    private static Visitor named(String name) {
        var facts = Visitors.enterprise();
        facts.put("name", name + facts.get("code"));
        return Visitors.member(facts);
    }
}
