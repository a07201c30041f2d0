package cn.zhizhen.assessment.statistics;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.assessment.demonstration.DemonstrationProfile;
import cn.zhizhen.assessment.visiting.Campaigns;
import cn.zhizhen.assessment.visiting.Visitor;
import cn.zhizhen.assessment.visiting.Visitors;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Statistics over the 300 enterprises of the demonstration, held against a recount of the frozen results. */
@QuarkusTest
@TestProfile(DemonstrationProfile.class)
class RegionTest {

    private static final List<String> RATES =
            List.of("equipment-digital-rate", "key-process-control-rate", "platform-use", "equipment-networked-rate");

    private static Visitor officer;
    private static Visitor ulanqab;

    @Inject
    EntityManager database;

    @BeforeEach
    void begin() {
        officer = officer == null ? Visitors.signIn("officer", "zhizhen-demo") : officer;
        ulanqab = ulanqab == null ? Visitors.signIn("officer-ulanqab", "zhizhen-demo") : ulanqab;
    }

    @ParameterizedTest
    @ValueSource(strings = {"league", "banner", "industry", "size", "type"})
    void table_equalsAFullRecount(String by) {
        var recount = Recount.by(by, database);
        var table = table(officer, "by=" + by);
        assertTrue(table.get("rows").size() > 2);
        table.get("rows")
                .forEach(row -> assertRow(recount.getOrDefault(row.get("key").textValue(), new Recount()), row));
        assertRow(recount.getOrDefault("total", new Recount()), table.get("total"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"league", "banner", "industry", "size", "type"})
    void table_noFigureStandsForFewerThanFive(String by) {
        var recount = Recount.by(by, database);
        for (var row : table(officer, "by=" + by).get("rows")) {
            var counted = recount.getOrDefault(row.get("key").textValue(), new Recount());
            row.get("indicators").properties().forEach(figure -> {
                var n = counted.n(figure.getKey());
                if (n > 0 && n < 5) {
                    assertTrue(figure.getValue().get("suppressed").booleanValue());
                    for (var told :
                            List.of("mean", "pooled", "atTarget", "shareAtTarget", "distribution", "withheld")) {
                        assertFalse(figure.getValue().has(told), () -> figure.getKey() + " tells its " + told);
                    }
                    assertEquals(0, figure.getValue().get("n").intValue());
                }
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"banner", "industry"})
    void table_whatIsHidden_canNotBeFoundBySubtraction(String by) {
        var table = table(officer, "by=" + by);
        for (var indicator : RATES) {
            int shown = 0;
            int hidden = 0;
            for (var row : table.get("rows")) {
                var figure = row.get("indicators").get(indicator);
                hidden += figure.get("suppressed").booleanValue() ? 1 : 0;
                shown += figure.get("n").intValue();
            }
            var total = table.get("total").get("indicators").get(indicator);
            assertTrue(hidden != 1, "one hidden row could be found");
            assertTrue(hidden == 0 || total.get("n").intValue() - shown >= 5);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"league", "banner", "industry", "size"})
    void table_noCountWithinAFigureStandsForFewerThanFive(String by) {
        var table = table(officer, "by=" + by);
        var rows = new ArrayList<JsonNode>();
        table.get("rows").forEach(rows::add);
        rows.add(table.get("total"));
        for (var row : rows) {
            row.get("indicators").forEach(figure -> {
                figure.path("distribution").forEach(count -> assertNotFew(count.intValue()));
                if (figure.has("atTarget")) {
                    assertNotFew(figure.get("atTarget").intValue());
                    assertNotFew(
                            figure.get("n").intValue() - figure.get("atTarget").intValue());
                }
            });
        }
    }

    @Test
    void table_ofAnOfficer_endsAtTheOwnRegion() {
        for (var row : table(ulanqab, "by=league").get("rows")) {
            var own = row.get("key").textValue().equals("150900");
            assertEquals(own, row.get("enterprises").intValue() > 0);
            assertEquals(own, row.get("replies").intValue() > 0);
        }
        assertEquals(
                table(officer, "by=size&region=150900").get("total"),
                table(ulanqab, "by=size").get("total"));
        var outside = table(ulanqab, "by=banner&region=150200");
        assertEquals(0, outside.get("total").get("enterprises").intValue());
        outside.get("rows")
                .forEach(row -> row.get("indicators").forEach(figure -> {
                    assertEquals(0, figure.get("n").intValue());
                    assertNull(figure.get("mean"));
                }));
    }

    @Test
    void table_ofOneLeague_hasItsBannersOnly() {
        var table = table(officer, "by=banner&region=150900");
        table.get("rows").forEach(row -> assertTrue(row.get("key").textValue().startsWith("1509")));
        assertEquals(1, table(officer, "by=league&region=150981").get("rows").size());
    }

    @Test
    void table_namesRuleMinimumAndTargets() {
        officer.get("/api/statistics?campaign={c}&indicator=equipment-digital-rate,platform-use", Campaigns.open())
                .statusCode(200)
                .body("by", equalTo("league"))
                .body("minimum", equalTo(5))
                .body("rule.zh", startsWith("每家企业只计"))
                .body("targets.keySet()", hasItem("equipment-digital-rate"))
                .body("targets.'equipment-digital-rate'.value", equalTo(60))
                .body("targets.'platform-use'.regional", equalTo(true))
                .body("rows", hasSize(12))
                .body("rows[0].indicators.keySet().toList()", contains("equipment-digital-rate", "platform-use"));
    }

    @ParameterizedTest
    @CsvSource({
        "indicator=profit, 400",
        "by=colour, 400",
        "region=999999, 400",
        "'', 200",
        "indicator=, 200",
        "by=, 200"
    })
    void table_unknownWords_areMalformed(String query, int status) {
        officer.get("/api/statistics?campaign=" + Campaigns.open() + "&" + query)
                .statusCode(status);
    }

    @Test
    void table_ofNoCampaign_isNotFound() {
        officer.get("/api/statistics").statusCode(404);
        officer.get("/api/statistics?campaign=nothing").statusCode(404);
    }

    @Test
    void csv_beginsWithAByteOrderMarkAndHasEvenRows() {
        var bytes = officer.calls()
                .accept("text/csv")
                .get("/api/statistics?campaign={c}&by=banner", Campaigns.open())
                .then()
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"zhizhen-statistics.csv\""))
                .contentType(startsWith("text/csv"))
                .extract()
                .asByteArray();
        assertEquals((byte) 0xEF, bytes[0]);
        assertEquals((byte) 0xBB, bytes[1]);
        assertEquals((byte) 0xBF, bytes[2]);
        var lines = new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
                .substring(1)
                .split("\r\n");
        var columns = lines[0].split(",", -1).length;
        var banners = table(officer, "by=banner").get("rows").size();
        for (int i = 0; i <= banners + 1; i++) {
            assertEquals(columns, lines[i].split(",", -1).length, lines[i]);
        }
        assertTrue(lines[0].startsWith("代码,名称,登记企业,已提交,生产设备数字化率 N"));
        assertTrue(lines[banners + 1].startsWith("total,合计,300,"));
        assertTrue(String.join("", lines).contains("×"));
    }

    @Test
    void csv_inEnglish_whenAsked() {
        var text = officer.calls()
                .accept("text/csv")
                .header("Accept-Language", "en")
                .get("/api/statistics?campaign={c}&by=size", Campaigns.open())
                .asString();
        assertTrue(text.contains("Code,Name,Enterprises,Replies,Digital equipment N"));
        assertTrue(text.contains("Each enterprise counts once"));
    }

    @Test
    void returnedAssessment_countsUntilAnotherReplacesIt() {
        var consultant = Visitors.signIn("consultant", "zhizhen-demo");
        String id = consultant
                .get("/api/assessments?state=submitted&campaign=" + Campaigns.open())
                .extract()
                .path("items[0].id");
        var before = table(officer, "by=size").get("total");
        consultant
                .post(Map.of("comment", "请按台账核对"), "/api/assessments/{id}/return", id)
                .statusCode(204);
        assertEquals(before, table(officer, "by=size").get("total"));
    }

    private static void assertNotFew(int count) {
        assertTrue(count == 0 || count >= 5, () -> "a count of " + count + " is shown");
    }

    private JsonNode table(Visitor visitor, String query) {
        return visitor.calls()
                .get("/api/statistics?campaign=" + Campaigns.open() + "&" + query)
                .as(JsonNode.class);
    }

    private static void assertRow(Recount expected, JsonNode row) {
        assertEquals(expected.replies(), row.get("replies").intValue());
        row.get("indicators").properties().forEach(entry -> {
            var figure = entry.getValue();
            if (figure.get("suppressed").booleanValue()) {
                return;
            }
            var id = entry.getKey();
            assertEquals(expected.n(id), figure.get("n").intValue(), id);
            if (expected.n(id) == 0) {
                assertNull(figure.get("mean"));
            } else if (figure.has("distribution")) {
                figure.get("distribution")
                        .properties()
                        .forEach(level -> assertEquals(
                                expected.ofLevel(id, Integer.parseInt(level.getKey())),
                                level.getValue().longValue()));
            } else {
                assertDecimal(expected.mean(id), figure.get("mean"));
                if (RATES.contains(id)) {
                    assertDecimal(expected.pooled(id), figure.get("pooled"));
                }
            }
        });
    }

    private static void assertDecimal(BigDecimal expected, JsonNode actual) {
        assertEquals(expected.doubleValue(), actual.doubleValue(), 1e-9);
    }
}
