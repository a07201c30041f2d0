package cn.zhizhen.assessment.demonstration;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.assessment.document.DocumentReader;
import cn.zhizhen.assessment.visiting.Campaigns;
import cn.zhizhen.assessment.visiting.Visitor;
import cn.zhizhen.assessment.visiting.Visitors;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(DemonstrationProfile.class)
class DemonstrationTest {

    private static final String PASSWORD = "zhizhen-demo";

    /** Of all answers of all enterprises; a change means that the demonstration data has changed, which should be meant. */
    private static final String DIGEST = "1899672076c326016d050a60d507f5ec0440752d063ee59bf549262a675a88ee";

    @Inject
    EntityManager database;

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            administrator,   administrator, -
            officer,         officer,       150000
            officer-ulanqab, officer,       150900
            consultant,      consultant,    -
            owner,           member,        -
            colleague,       member,        -
            """)
    void accounts_sixCanSignIn(String account, String role, String region) {
        Visitors.signIn(account, PASSWORD)
                .get("/api/me")
                .statusCode(200)
                .body("role", equalTo(role))
                .body("region.code", region == null ? nullValue() : equalTo(region));
        assertEquals(6L, count("select count(*) from account"));
    }

    @Test
    void enterprises_areThreeHundredAndSayWhatTheyAre() {
        assertEquals(300L, count("select count(*) from enterprise"));
        assertEquals(300L, count("select count(*) from enterprise where demonstration and name like '%演示%'"));
        assertEquals(300L, count("select count(*) from enterprise where code like '91______MADEM%'"));
        assertEquals(12L, count("select count(distinct league) from enterprise"));
    }

    @Test
    void assessments_mostAreSubmittedSomeAreNot() {
        var submitted = count("select count(*) from assessment where snapshot_number is not null");
        var begun = count("select count(*) from assessment");
        assertTrue(submitted > 200 && submitted < 260, "submitted " + submitted);
        assertTrue(begun > submitted && begun < 300, "begun " + begun);
        assertEquals(submitted, count("select count(*) from snapshot"));
    }

    @Test
    void owner_findsAFilledAssessmentToSubmit() {
        var owner = Visitors.signIn("owner", PASSWORD);
        var id = owner.opensAssessment();
        owner.get("/api/assessments/{id}", id)
                .body("state", equalTo("complete"))
                .body("enterprise.name", equalTo("丰镇市演示铁合金厂"));
        owner.get("/api/assessments/{id}/check", id).body("complete", equalTo(true));
    }

    @Test
    void answers_areTheSameOnEveryMachine() {
        List<Object[]> rows =
                rows("select e.code, w.answer, w.content from answer w join assessment a on a.id = w.assessment_id"
                        + " join enterprise e on e.id = a.enterprise_id order by e.code, w.answer");
        var text = rows.stream().map(Arrays::toString).collect(Collectors.joining("\n"));
        assertEquals(DIGEST, DocumentReader.sha256(text));
    }

    /**
     * The generator scatters each enterprise around the published rate of its trade, shifted by its maturity and cut off at 0
     * and 100. What it promises is the neighbourhood of the published rates, not the rates: within 8 points over all trades.
     */
    @Test
    void rates_lieNearThePublishedOnes() {
        Map<String, Double> means = means();
        near(Trade.DIGITAL, means.get("equipment-digital-rate"));
        near(
                Trade.ALL.stream().mapToDouble(Trade::controlled).average().orElseThrow(),
                means.get("key-process-control-rate"));
        near(
                Trade.ALL.stream().mapToDouble(Trade::networked).average().orElseThrow(),
                means.get("equipment-networked-rate"));
    }

    @Test
    void overview_cursorWalksOverAllEnterprisesWithoutGapOrRepetition() {
        var administrator = Visitors.signIn("administrator", PASSWORD);
        var walked = new ArrayList<String>();
        String cursor = "";
        int pages = 0;
        while (cursor != null) {
            var page = administrator
                    .get("/api/assessments?limit=100&campaign=" + Campaigns.open() + "&cursor=" + cursor)
                    .statusCode(200)
                    .extract();
            walked.addAll(page.path("items.enterprise.id"));
            cursor = page.path("next");
            pages++;
        }
        assertEquals(3, pages);
        assertEquals(300, walked.size());
        assertEquals(300, new HashSet<>(walked).size());
        assertEquals(new HashSet<>(allEnterprises(administrator)), new HashSet<>(walked));
    }

    private static List<String> allEnterprises(Visitor administrator) {
        var walked = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var page = administrator
                    .get("/api/enterprises?cursor=" + cursor)
                    .statusCode(200)
                    .extract();
            walked.addAll(page.path("items.enterprise.id"));
            cursor = page.path("next");
        }
        return walked;
    }

    private Map<String, Double> means() {
        return rows("select substring_index(indicator, '/', -1), avg(value) from indicator_value"
                        + " where indicator like 'regional-targets/2/%' group by indicator")
                .stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).doubleValue()));
    }

    private static void near(double published, double mean) {
        assertTrue(Math.abs(published - mean) <= 8, "mean " + mean + ", published " + published);
    }

    private long count(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery(sql).getSingleResult()).longValue());
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(sql).getResultList());
    }
}
