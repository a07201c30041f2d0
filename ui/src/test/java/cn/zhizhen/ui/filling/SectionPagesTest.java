package cn.zhizhen.ui.filling;

import static cn.zhizhen.ui.Services.answer;
import static cn.zhizhen.ui.Services.draft;
import static cn.zhizhen.ui.Services.refuse;
import static cn.zhizhen.ui.Services.server;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.patchRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import cn.zhizhen.ui.PageTest;
import com.fasterxml.jackson.databind.node.IntNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SectionPagesTest extends PageTest {

    private static final String EQUIPMENT = "/assessments/A1/sections/equipment";
    private static final String ANSWERS = "/api/assessments/A1/answers";

    private static RequestSpecification sheet() {
        return form(signedIn()).formParam("_questionnaire", "enterprise-diagnosis/2026-2");
    }

    /** The equipment page with another total typed in. */
    static RequestSpecification equipment(String total) {
        return sheet().formParam(
                        "_mark.equipment-total",
                        Mark.of(3, IntNode.valueOf(186)).toString())
                .formParam("equipment-total", total)
                .formParam(
                        "_mark.equipment-digital",
                        Mark.of(3, IntNode.valueOf(97)).toString())
                .formParam("equipment-digital", "97");
    }

    @Test
    void section_withAnswers_showsThemInTheirFields() {
        signedIn()
                .get(EQUIPMENT)
                .then()
                .statusCode(200)
                .body(
                        containsString("name=\"equipment-total\" value=\"186\""),
                        containsString("inputmode=\"numeric\""),
                        containsString("共 186 台"));
    }

    @Test
    void section_withATable_showsFilledRowsAndBlankOnes() {
        signedIn()
                .get("/assessments/A1/sections/posts")
                .then()
                .body(
                        containsString("name=\"posts.0.process\" value=\"矿热炉出铁口开堵眼\""),
                        containsString("第 1 行"),
                        containsString("加一行"));
    }

    @Test
    void section_withAQuestionThatIsNotAsked_hidesIt() {
        signedIn()
                .get("/assessments/A1/sections/platform")
                .then()
                .body(containsString("data-question=\"platform-uses\" hidden disabled"));
    }

    @Test
    void section_afterTheCampaignClosed_canOnlyBeRead() {
        answer(get(urlEqualTo("/api/assessments/A1")), draft().replace("\"state\": \"open\"", "\"state\": \"closed\""));
        signedIn()
                .get(EQUIPMENT)
                .then()
                .body(
                        containsString("这份评估现在不能修改"),
                        containsString("data-question=\"equipment-total\" disabled"),
                        not(containsString("保存并继续")));
    }

    @Test
    void section_inEnglish_asksInEnglish() {
        signedIn()
                .cookie("lang", "en")
                .get(EQUIPMENT)
                .then()
                .body(containsString("machines"), containsString("Save and continue"));
    }

    @Test
    void section_ofTheNeighbour_isNotFound() {
        signedIn()
                .get("/assessments/NEIGHBOUR/sections/equipment")
                .then()
                .statusCode(404)
                .body(containsString("没有找到这个页面"));
    }

    @Test
    void save_sendsOnlyWhatChangedAndGoesOn() {
        answer(patch(urlEqualTo(ANSWERS)), "{\"answers\":{},\"applicability\":{}}");
        equipment("２50").post(EQUIPMENT).then().statusCode(303).header("Location", endsWith("/sections/key-processes"));
        server().verify(patchRequestedFor(urlEqualTo(ANSWERS))
                .withRequestBody(equalToJson("{\"answers\":{\"equipment-total\":{\"value\":250,\"revision\":3}}}")));
    }

    @Test
    void save_withNothingChanged_sendsNothing() {
        equipment("186").post(EQUIPMENT).then().statusCode(303);
        server().verify(0, patchRequestedFor(urlEqualTo(ANSWERS)));
    }

    @Test
    void save_refused_keepsWhatWasTypedAndSaysWhatIsWrong() {
        refuse(
                patch(urlEqualTo(ANSWERS)),
                422,
                "invalid-answers",
                "{\"answer\":\"equipment-total\",\"code\":\"wrong-kind\",\"params\":{}}");
        landed(equipment("很多<台>").post(EQUIPMENT))
                .statusCode(422)
                .body(
                        containsString("value=\"很多&lt;台&gt;\""),
                        containsString("有 1 处需要更正"),
                        containsString("href=\"#q-equipment-total\""),
                        containsString("请填数字"),
                        containsString("aria-invalid"));
    }

    @Test
    void save_ofAPartAboveItsWhole_namesTheWhole() {
        refuse(
                patch(urlEqualTo(ANSWERS)),
                422,
                "invalid-answers",
                "{\"answer\":\"equipment-digital\",\"code\":\"part-above-whole\",\"params\":{\"whole\":\"equipment-total\",\"wholeValue\":90}}");
        landed(equipment("90").post(EQUIPMENT)).statusCode(422).body(containsString("不能大于“生产设备总数”，那里填的是 90 台"));
    }

    @Test
    void save_overAColleague_showsBothAnswersToChooseFrom() {
        refuse(
                patch(urlEqualTo(ANSWERS)),
                409,
                "stale-revision",
                "{\"answer\":\"equipment-total\",\"code\":\"stale-revision\",\"current\":{\"value\":200,\"revision\":4}}");
        landed(equipment("250").post(EQUIPMENT))
                .statusCode(409)
                .body(
                        containsString("value=\"250\""),
                        containsString("<b>200 台"),
                        containsString("name=\"_keep.equipment-total\""),
                        containsString("name=\"_mark.equipment-total\" value=\"3."),
                        containsString("name=\"_theirs.equipment-total\" value=\"4."));
    }

    /** The colleague's 186 is of revision 3; who typed 250 over 180 saw revision 2 and has not chosen yet. */
    @Test
    void save_refusedForAnotherAnswer_keepsTheRevisionThatItsAuthorSaw() {
        refuse(
                patch(urlEqualTo(ANSWERS)),
                422,
                "invalid-answers",
                "{\"answer\":\"equipment-digital\",\"code\":\"wrong-kind\",\"params\":{}}");
        var seen = Mark.of(2, IntNode.valueOf(180)).toString();
        landed(overAColleague(seen).post(EQUIPMENT))
                .body(
                        containsString("value=\"250\""),
                        containsString("name=\"_mark.equipment-total\" value=\"" + seen + "\""));
    }

    @Test
    void save_ofWhatWasNotTouched_neverBringsAnOldValueBack() {
        var seen = Mark.of(2, IntNode.valueOf(180)).toString();
        sheet().formParam("_mark.equipment-total", seen)
                .formParam("equipment-total", "180")
                .post(EQUIPMENT)
                .then()
                .statusCode(303);
        server().verify(0, patchRequestedFor(urlEqualTo(ANSWERS)));
    }

    @Test
    void save_withoutAChoice_isSentAsItsAuthorSawIt() {
        answer(patch(urlEqualTo(ANSWERS)), "{\"applicability\":{}}");
        overAColleague(Mark.of(2, IntNode.valueOf(180)).toString())
                .formParam(
                        "_theirs.equipment-total",
                        Mark.of(3, IntNode.valueOf(186)).toString())
                .post(EQUIPMENT)
                .then()
                .statusCode(303);
        server().verify(patchRequestedFor(urlEqualTo(ANSWERS))
                .withRequestBody(matchingJsonPath("$.answers.equipment-total.revision", equalTo("2"))));
    }

    @Test
    void save_choosingTheOwnAnswer_replacesTheOneThatWasShown() {
        answer(patch(urlEqualTo(ANSWERS)), "{\"applicability\":{}}");
        overAColleague(Mark.of(2, IntNode.valueOf(180)).toString())
                .formParam(
                        "_theirs.equipment-total",
                        Mark.of(3, IntNode.valueOf(186)).toString())
                .formParam("_keep.equipment-total", "mine")
                .post(EQUIPMENT)
                .then()
                .statusCode(303);
        server().verify(patchRequestedFor(urlEqualTo(ANSWERS))
                .withRequestBody(matchingJsonPath("$.answers.equipment-total.revision", equalTo("3"))));
    }

    private static RequestSpecification overAColleague(String seen) {
        return sheet().formParam("_mark.equipment-total", seen).formParam("equipment-total", "250");
    }

    @Test
    void save_givingWayToAColleague_sendsNothing() {
        equipment("250")
                .formParam("_keep.equipment-total", "theirs")
                .post(EQUIPMENT)
                .then()
                .statusCode(303);
        server().verify(0, patchRequestedFor(urlEqualTo(ANSWERS)));
    }

    @Test
    void save_thatBringsUpAQuestion_comesBackToIt() {
        answer(patch(urlEqualTo(ANSWERS)), "{\"applicability\":{\"replacement-plan\":false}}");
        sheet().formParam("_mark.platform-use", "0.0")
                .formParam("platform-use", "yes")
                .formParam("_mark.cloud", "0.0")
                .formParam("_mark.identifier-resolution", "0.0")
                .formParam("_mark.five-g", "0.0")
                .post("/assessments/A1/sections/platform")
                .then()
                .header("Location", endsWith("/sections/platform#q-platform-name"));
    }

    @Test
    void save_afterCampaignClosed_keepsWhatWasTyped() {
        refuse(patch(urlEqualTo(ANSWERS)), 409, "campaign-closed", "");
        landed(equipment("250").post(EQUIPMENT)).statusCode(409).body(containsString("value=\"250\""));
    }
}
