package cn.zhizhen.ui.filling;

import static cn.zhizhen.ui.Services.answer;
import static cn.zhizhen.ui.Services.refuse;
import static cn.zhizhen.ui.Services.server;
import static cn.zhizhen.ui.filling.SectionPagesTest.equipment;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import cn.zhizhen.ui.PageTest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script of the form sends one answer at a time. */
@QuarkusTest
class SingleAnswersTest extends PageTest {

    private static final String ANSWERS = "/api/assessments/A1/answers";

    @Test
    void saveOne_withRevision_forwardsItAndReturnsTheNextMark() {
        answer(
                put(urlEqualTo(ANSWERS + "/equipment-total")),
                "{\"answer\":{\"value\":250,\"revision\":4},\"progress\":{\"asked\":57,\"answered\":10},\"applicability\":{\"posts\":false}}");
        equipment("250")
                .accept("application/json")
                .put("/assessments/A1/answers/equipment-total")
                .then()
                .statusCode(200)
                .body("mark", startsWith("4."))
                .body("notAsked", hasItem("posts"));
        server().verify(putRequestedFor(urlEqualTo(ANSWERS + "/equipment-total"))
                .withHeader("If-Match", equalTo("\"3\""))
                .withRequestBody(equalToJson("{\"value\":250}")));
    }

    @Test
    void saveOne_refused_returnsTheReasonInWords() {
        refuse(
                put(urlEqualTo(ANSWERS + "/equipment-total")),
                422,
                "invalid-answers",
                "{\"answer\":\"equipment-total\",\"code\":\"not-whole-number\",\"params\":{}}");
        equipment("2.5")
                .accept("application/json")
                .put("/assessments/A1/answers/equipment-total")
                .then()
                .statusCode(422)
                .body("verdict", containsString("请填整数"));
    }

    @Test
    void saveOne_writtenWithItsUnit_isSentAsANumberAndSaysWhatWasUnderstood() {
        answer(
                put(urlEqualTo(ANSWERS + "/equipment-total")),
                "{\"answer\":{\"value\":12000,\"revision\":4},\"progress\":{\"asked\":57,\"answered\":10},\"applicability\":{}}");
        equipment("1.2万台\u200b")
                .accept("application/json")
                .put("/assessments/A1/answers/equipment-total")
                .then()
                .statusCode(200)
                .body("echo", org.hamcrest.Matchers.equalTo("= 12000 台"));
        server().verify(putRequestedFor(urlEqualTo(ANSWERS + "/equipment-total"))
                .withRequestBody(equalToJson("{\"value\":12000}")));
    }

    @ParameterizedTest
    @CsvSource({
        "约250, 请填一个确定的数",
        "无, 确实没有就填 0",
        "'1,5', 逗号和空格只能隔开每三位数",
        "60%, 这里要填个数，不填百分比",
        "250吨, 请按“台”来填",
        "二百五十, 请用数字写"
    })
    void saveOne_thatIsNoNumber_saysWhatToDoInstead(String typed, String words) {
        refuse(
                put(urlEqualTo(ANSWERS + "/equipment-total")),
                422,
                "invalid-answers",
                "{\"answer\":\"equipment-total\",\"code\":\"wrong-kind\",\"params\":{}}");
        equipment(typed)
                .accept("application/json")
                .put("/assessments/A1/answers/equipment-total")
                .then()
                .statusCode(422)
                .body("verdict", containsString(words));
    }

    @Test
    void saveOne_wholeBelowItsPart_namesTheOtherQuestion() {
        refuse(
                put(urlEqualTo(ANSWERS + "/equipment-total")),
                422,
                "invalid-answers",
                "{\"answer\":\"equipment-total\",\"code\":\"part-above-whole\",\"params\":"
                        + "{\"part\":\"equipment-digital\",\"partValue\":100,\"whole\":\"equipment-total\",\"wholeValue\":50}}");
        equipment("50")
                .accept("application/json")
                .put("/assessments/A1/answers/equipment-total")
                .then()
                .statusCode(422)
                .body("verdict", containsString("不能小于“生产设备数字化率”，那里填的是 100 台"));
    }

    @Test
    void saveOne_signedOut_answers401InsteadOfAPage() {
        form(signedOut())
                .formParam("_questionnaire", "enterprise-diagnosis/2026-2")
                .accept("application/json")
                .put("/assessments/A1/answers/equipment-total")
                .then()
                .statusCode(401)
                .body(not(containsString("<html")));
    }

    @Test
    void saveOne_withoutTheTokenOfThePage_isRefused() {
        signedIn()
                .contentType("application/x-www-form-urlencoded")
                .accept("application/json")
                .body("equipment-total=1")
                .put("/assessments/A1/answers/equipment-total")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", org.hamcrest.Matchers.equalTo("malformed"));
        server().verify(0, putRequestedFor(urlEqualTo(ANSWERS + "/equipment-total")));
    }
}
