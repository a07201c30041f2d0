package cn.zhizhen.ui.bureau;

import static cn.zhizhen.ui.Services.answer;
import static cn.zhizhen.ui.Services.server;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.ui.desk.DeskPageTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BureauTest extends DeskPageTest {

    private static final String STATISTICS = "/api/statistics";

    private static void counted() {
        answer(get(urlPathEqualTo(STATISTICS)), sample("statistics"));
    }

    @Test
    void headline_holdsTheMeanAgainstTheTargetWithItsN() {
        counted();
        officer()
                .get("/bureau")
                .then()
                .statusCode(200)
                .body(
                        containsString("内蒙古自治区：离目标还有多远"),
                        containsString("共 117 家登记企业，84 家已提交（71.8%）"),
                        containsString("均值离 2025 年目标 60% 还差 5.75 个百分点"),
                        containsString("均值已达到 2025 年目标 68%"),
                        containsString("59.82%，N = 75"),
                        containsString("26 / 75 家达标（34.67%）"),
                        containsString("不对单个企业定达标"));
    }

    @Test
    void campaignThatHasJustOpened_leavesTheOfficerWithTheOneThatHasData() {
        counted();
        replied(0, 100);
        var cookie = officer()
                .get("/bureau")
                .then()
                .body(
                        containsString("<option value=\"C0\" selected"),
                        containsString("新批次“2026年度企业数字化转型诊断”已经开始。这里仍显示“2025年度企业数字化转型诊断”。"),
                        containsString("href=\"/bureau?campaign=C1\""))
                .extract()
                .cookie("campaign");
        assertEquals("C0", cookie);
        replied(84, 100);
        officer()
                .cookie("campaign", cookie)
                .get("/bureau")
                .then()
                .body(containsString("<option value=\"C0\" selected"));
        officer()
                .cookie("campaign", cookie)
                .get("/bureau?campaign=C1")
                .then()
                .cookie("campaign", "C1")
                .body(containsString("<option value=\"C1\" selected"), not(containsString("新批次")));
    }

    @Test
    void campaignInTheCookieThatIsGone_fallsBack() {
        counted();
        officer()
                .cookie("campaign", "{7*7}")
                .get("/bureau")
                .then()
                .statusCode(200)
                .body(containsString("<option value=\"C1\" selected"));
    }

    @Test
    void row_withheld_isNeverANumber() {
        counted();
        var few = row("乌海市");
        assertTrue(few.contains("不足5家，不公布"), few);
        var beside = row("赤峰市");
        assertTrue(beside.contains("不公布：防止由合计推算"), beside);
        assertEquals("8 3 37.5%", figures(few));
        assertEquals("9 6 66.7%", figures(beside));
    }

    @Test
    void row_nobodyAnswered_looksDifferentFromOneWithoutAValue() {
        counted();
        assertTrue(row("通辽市").contains("还没有企业提交"));
        var none = row("鄂尔多斯市");
        assertTrue(none.contains("没有数值"), none);
        assertFalse(none.contains("0.00%"), none);
        assertTrue(none.contains("<b>6</b>"), "its levels are known");
    }

    @Test
    void countsWithinAFigure_thatAreTooSmall_areWithheldByName() {
        counted();
        var row = row("包头市");
        assertTrue(row.contains("不公布：达标或未达标的不足5家"), row);
        assertTrue(row.contains("其余 2 家不公布"), row);
        assertTrue(row.contains("<b>48</b>"), row);
    }

    @Test
    void tiles_sayWhyThereIsNoFigure() {
        counted();
        officer()
                .get("/bureau")
                .then()
                .body(
                        containsString("<li class=\"near\"><b>呼和浩特市</b>"),
                        containsString("<li class=\"at\"><b>包头市</b>"),
                        containsString("<li class=\"withheld\"><b>乌海市</b>"),
                        containsString("<li class=\"empty\"><b>通辽市</b>"),
                        containsString("差 4.15"));
    }

    @Test
    void rule_isPrintedUnderTheTable() {
        counted();
        officer()
                .get("/bureau")
                .then()
                .body(
                        containsString("每家企业只计本批次最近一次有效提交"),
                        containsString("少于 5 家企业的数字不公布"),
                        containsString("内政发〔2022〕6号"));
    }

    @Test
    void indicator_withoutATarget_isNotShaded() {
        counted();
        officer()
                .get("/bureau?indicator=miit-sme-2024-score")
                .then()
                .body(containsString("41.50"), not(containsString("41.50%")), containsString("<li class=\"plain\">"));
    }

    @Test
    void officerOfALeague_seesTheOwnBanners() {
        counted();
        officerOf("150900", "乌兰察布市")
                .get("/bureau")
                .then()
                .statusCode(200)
                .body(not(containsString("by=league")), not(containsString("value=\"150000\"")));
        server().verify(getRequestedFor(urlPathEqualTo(STATISTICS))
                .withQueryParam("region", equalTo("150900"))
                .withQueryParam("by", equalTo("banner")));
    }

    @Test
    void region_outsideTheOwn_isNotThere() {
        counted();
        officerOf("150900", "乌兰察布市").get("/bureau?region=150000").then().statusCode(404);
        officerOf("150902", "集宁区").get("/bureau?region=150900").then().statusCode(404);
        officerOf("150902", "集宁区")
                .get("/bureau/enterprises?region=150900")
                .then()
                .statusCode(404);
        officerOf("150902", "集宁区")
                .get("/bureau/statistics.csv?region=150900")
                .then()
                .statusCode(404);
        server().verify(0, getRequestedFor(urlPathEqualTo(STATISTICS)));
    }

    @Test
    void grouping_thatDoesNotExist_fallsBackToTheFirst() {
        counted();
        officer().get("/bureau?by=colour&indicator=happiness").then().statusCode(200);
        server().verify(getRequestedFor(urlPathEqualTo(STATISTICS)).withQueryParam("by", equalTo("league")));
    }

    @Test
    void board_withoutACampaign_saysSo() {
        answer(get(urlEqualTo("/api/campaigns")), "[]");
        officer().get("/bureau").then().statusCode(200).body(containsString("目前还没有评估批次"));
        officer().get("/bureau/enterprises").then().statusCode(200).body(containsString("目前还没有评估批次"));
    }

    @Test
    void board_inEnglish_isEnglish() {
        counted();
        officer()
                .get("/bureau?lang=en")
                .then()
                .body(
                        containsString("fewer than 5, withheld"),
                        containsString("The mean is 5.75 percentage points short of the target of 60% for 2025"));
    }

    @Test
    void csv_isTheFileOfTheService() {
        server().stubFor(get(urlPathEqualTo(STATISTICS))
                .withHeader("Accept", containing("text/csv"))
                .withHeader("Accept-Language", equalTo("en"))
                .willReturn(aResponse().withHeader("Content-Type", "text/csv").withBody("\uFEFFCode,Name\r\n")));
        officer()
                .get("/bureau/statistics.csv?by=size&lang=en")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/csv"))
                .header("Content-Disposition", containsString("attachment; filename=\"zhizhen-statistics-"))
                .body(startsWith("\uFEFFCode,Name"));
        server().verify(getRequestedFor(urlPathEqualTo(STATISTICS)).withQueryParam("by", equalTo("size")));
    }

    @Test
    void replies_showWhoAnsweredAndNotWhat() {
        answer(get(urlPathEqualTo("/api/assessments")), sample("assessments"));
        officer()
                .get("/bureau/enterprises?state=submitted")
                .then()
                .statusCode(200)
                .body(
                        containsString("恒泰合金"),
                        containsString("乌兰察布市集宁区"),
                        containsString("2026-11-20 提交"),
                        containsString("2026-11-22 退回"),
                        containsString("已答 12 / 58 题"),
                        not(containsString("58.52")),
                        containsString("/bureau/enterprises?state=submitted&amp;campaign=C1&amp;cursor=MjA"));
        server().verify(getRequestedFor(urlPathEqualTo("/api/assessments"))
                .withQueryParam("state", equalTo("submitted"))
                .withQueryParam("region", absent()));
    }

    @Test
    void replies_ofNobody_sayWhatToDo() {
        answer(get(urlPathEqualTo("/api/assessments")), "{\"items\":[]}");
        officer().get("/bureau/enterprises").then().body(containsString("还没有登记企业"));
        officer().get("/bureau/enterprises?q=x").then().body(containsString("没有符合条件的企业"));
    }

    /** The row of the table that begins with a name. */
    private static String row(String name) {
        var page = officer().get("/bureau").then().extract().asString();
        var matcher = Pattern.compile("<th scope=\"row\">" + name + ".*?</tr>", Pattern.DOTALL)
                .matcher(page);
        assertTrue(matcher.find(), page);
        return matcher.group();
    }

    /** All numbers that a row shows, outside the sentence that explains why there are no more. */
    private static String figures(String row) {
        return Pattern.compile("(\\d[\\d.]*%?)")
                .matcher(
                        row.replaceAll("(?s)<td class=\"withheld\".*?</td>", "").replaceAll("<[^>]*>", " "))
                .results()
                .map(found -> found.group())
                .collect(Collectors.joining(" "));
    }
}
