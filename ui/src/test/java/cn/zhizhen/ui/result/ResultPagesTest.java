package cn.zhizhen.ui.result;

import static cn.zhizhen.ui.Services.answer;
import static cn.zhizhen.ui.Services.contract;
import static cn.zhizhen.ui.Services.draft;
import static cn.zhizhen.ui.Services.refuse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhizhen.ui.PageTest;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ResultPagesTest extends PageTest {

    private static final String WITHDRAWAL = "/api/assessments/A1/withdrawal";
    private static final String RESULT = "/api/assessments/A1/result";

    @Test
    void result_short_namesTheGapInPointsAndInMachines() {
        answer(get(urlEqualTo(RESULT)), contract("result"));
        signedIn()
                .get("/assessments/A1/result")
                .then()
                .statusCode(200)
                .body(
                        containsString("52.15%"),
                        containsString("97 / 186 台"),
                        containsString("离 2025 年目标 60% 还差 7.85 个百分点，再有 15 台就达到。"),
                        containsString("二级 规范级"),
                        containsString("示范数据"));
    }

    @Test
    void result_whileAdviceIsDown_standsAndSaysSo() {
        answer(get(urlEqualTo(RESULT)), contract("result"));
        refuse(get(urlPathEqualTo("/api/advice")), 503, "down", "");
        signedIn().get("/assessments/A1/result").then().statusCode(200).body(containsString("建议暂时取不到"));
    }

    @Test
    void result_withAdvice_showsTheFirstThreeAndFoldsAllOthersByHorizon() {
        answer(get(urlEqualTo(RESULT)), contract("result"));
        var items = IntStream.rangeClosed(1, 16)
                .mapToObj(number ->
                        """
                        {"title":{"zh":"第%1$d件","en":"No %1$d"},"why":{"zh":"因%1$d","en":"why"},"steps":[],"horizon":"%2$s"}""".formatted(number, List.of("later", "now", "year").get(number % 3)))
                .toList();
        answer(get(urlEqualTo("/api/advice?assessment=A1")), "{\"total\":16,\"items\":" + items + "}");
        var page = signedIn().get("/assessments/A1/result").then().extract().htmlPath();
        var text = page.getString("html.body.main");
        for (int item = 1; item <= 16; item++) {
            assertEquals(1, text.split("因" + item + "(?!\\d)", -1).length - 1, "advice " + item);
        }
        assertEquals(
                List.of("4", "7", "10", "13", "16", "5", "8", "11", "14", "6", "9", "12", "15"),
                page.getList("html.body.main.'**'.findAll { it.name() == 'li' && it.@value != '' }*.@value"));
    }

    @Test
    void result_ofZero_isNotUnknown() {
        answer(get(urlEqualTo(RESULT)), contract("result"));
        signedIn().get("/assessments/A1/result").then().body(containsString("现 0"), not(containsString("未知")));
    }

    @Test
    void result_withoutValue_saysWhyInsteadOfZero() {
        answer(
                get(urlEqualTo(RESULT)),
                contract("result").replaceFirst("\"value\": 52.15", "\"absence\": \"zero-whole\""));
        signedIn().get("/assessments/A1/result").then().statusCode(200).body(containsString("总数为零，不能算比率"));
    }

    @Test
    void result_withNothingToCompare_saysSo() {
        answer(
                get(urlEqualTo(RESULT)),
                contract("result").replaceFirst("\"value\": 52.15", "\"absence\": \"no-data\""));
        signedIn().get("/assessments/A1/result").then().statusCode(200).body(containsString("没有可比的数据，不计分"));
    }

    /** A card that was made for others says so beside its verdict. */
    @Test
    void result_ofACardMadeForOthers_isOnlyAReference() {
        answer(
                get(urlEqualTo(RESULT)),
                contract("result")
                        .replace(
                                "\"ladder\": [",
                                "\"note\": {\"zh\": \"仅供参照\", \"en\": \"only a reference\"}, \"ladder\": ["));
        signedIn().get("/assessments/A1/result").then().statusCode(200).body(containsString("仅供参照"));
    }

    @Test
    void result_explains_byTheAnswersInWords() {
        answer(get(urlEqualTo(RESULT)), contract("result"));
        signedIn()
                .cookie("lang", "en")
                .get("/assessments/A1/result")
                .then()
                .body(containsString("points"), containsString("machines"));
    }

    @Test
    void result_beforeSubmission_saysSo() {
        refuse(get(urlEqualTo(RESULT)), 409, "not-submitted", "");
        signedIn().get("/assessments/A1/result").then().statusCode(409).body(containsString("还没有提交"));
    }

    /** Frozen by an earlier release, byte by byte. */
    @Test
    void result_ofTheFirstFormat_isShown() throws IOException {
        answer(get(urlEqualTo(RESULT)), Files.readString(Path.of("../contracts/result.format-1.json")));
        signedIn()
                .get("/assessments/A1/result")
                .then()
                .statusCode(200)
                .body(containsString("52.15%"), containsString("二级 规范级"), containsString("97 / 186 台"));
    }

    @Test
    void result_whileItCanBeWithdrawn_saysWhatThatMeans() {
        answer(get(urlEqualTo(RESULT)), contract("result"));
        draftWith("\"submitted\", \"withdrawableUntil\": \"2026-11-21T08:00:00Z\"");
        signedIn()
                .get("/assessments/A1/result")
                .then()
                .body(
                        containsString("action=\"/assessments/A1/withdrawal\""),
                        containsString("2026-11-21 16:00 之前、顾问打开之前，可以撤回"),
                        containsString("没有有效的结果，也不计入统计；请在 2026-12-31 批次截止前重新提交"),
                        containsString("把答案再提交一次就可以"));
    }

    @Test
    void result_thatCanNoLongerBeWithdrawn_offersNoButton() {
        answer(get(urlEqualTo(RESULT)), contract("result"));
        draftWith("\"submitted\"");
        signedIn().get("/assessments/A1/result").then().body(not(containsString("撤回")));
    }

    @Test
    void result_ofAReturnedAssessment_saysThatItStandsUntilTheNext() {
        answer(get(urlEqualTo(RESULT)), contract("result"));
        draftWith("\"returned\", \"submittedAt\": \"2026-11-20T08:00:00Z\", \"correctableUntil\": \"2026-12-09\"");
        signedIn()
                .get("/assessments/A1/result")
                .then()
                .statusCode(200)
                .body(containsString("2026-12-09 当天为止可以修改"), containsString("2026-11-20 16:00 提交的结果继续有效"));
    }

    @Test
    void result_afterTheWindowClosed_saysWhichSubmissionStands() {
        answer(get(urlEqualTo(RESULT)), contract("result"));
        draftWith("\"submitted\", \"submittedAt\": \"2026-11-20T08:00:00Z\", \"correctableUntil\": \"2026-11-22\","
                + " \"changedSinceReturn\": true");
        signedIn()
                .cookie("lang", "en")
                .get("/assessments/A1/result")
                .then()
                .body(
                        containsString("ended on 2026-11-22 without a new submission"),
                        containsString("were not submitted; they count neither"));
    }

    @Test
    void withdraw_leadsToTheAnswersAndSaysSo() {
        answer(post(urlEqualTo(WITHDRAWAL)), "");
        form(signedIn())
                .post("/assessments/A1/withdrawal")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/assessments/A1?done=withdrawn"));
        signedIn().get("/assessments/A1?done=withdrawn").then().body(containsString("已撤回。答案都在"));
    }

    @Test
    void withdraw_twice_isDoneAsWell() {
        refuse(post(urlEqualTo(WITHDRAWAL)), 409, "not-submitted", "");
        form(signedIn()).post("/assessments/A1/withdrawal").then().statusCode(303);
    }

    @Test
    void withdraw_afterAConsultantOpenedIt_saysWhatToDo() {
        refuse(post(urlEqualTo(WITHDRAWAL)), 409, "opened", "");
        answer(get(urlEqualTo(RESULT)), contract("result"));
        landed(form(signedIn()).formParam("_page", "/assessments/A1/result").post("/assessments/A1/withdrawal"))
                .body(containsString("顾问已经打开了这次提交"), containsString("请联系顾问退回"));
    }

    private static void draftWith(String state) {
        answer(get(urlEqualTo("/api/assessments/A1")), draft().replace("\"started\"", state));
    }

    @Test
    void result_ofTheNeighbour_isNotFound() {
        signedIn().get("/assessments/NEIGHBOUR/result").then().statusCode(404);
    }
}
