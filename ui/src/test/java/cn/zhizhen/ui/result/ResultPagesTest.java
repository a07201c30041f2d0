package cn.zhizhen.ui.result;

import static cn.zhizhen.ui.Services.answer;
import static cn.zhizhen.ui.Services.contract;
import static cn.zhizhen.ui.Services.refuse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import cn.zhizhen.ui.PageTest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ResultPagesTest extends PageTest {

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
    void result_withAdvice_asksForTheFirstThreeAndShowsThem() {
        answer(get(urlEqualTo(RESULT)), contract("result"));
        var items =
                "{\"title\":{\"zh\":\"第%1$s件\",\"en\":\"No %1$s\"},\"why\":{\"zh\":\"因\",\"en\":\"why\"},\"steps\":[]}";
        answer(
                get(urlPathEqualTo("/api/advice")).withQueryParam("limit", equalTo("3")),
                "{\"items\":[" + items.formatted(1) + "," + items.formatted(2) + "," + items.formatted(3) + "]}");
        signedIn().get("/assessments/A1/result").then().body(containsString("第1件"), containsString("第3件"));
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

    @Test
    void result_ofTheNeighbour_isNotFound() {
        signedIn().get("/assessments/NEIGHBOUR/result").then().statusCode(404);
    }
}
