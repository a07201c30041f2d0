package cn.zhizhen.ui.filling;

import static cn.zhizhen.ui.Services.answer;
import static cn.zhizhen.ui.Services.draft;
import static cn.zhizhen.ui.Services.server;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.patchRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import cn.zhizhen.ui.PageTest;
import com.fasterxml.jackson.databind.node.NullNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A form that says who answers what, counts the rows of a list and lets several things be ticked in one row. */
@QuarkusTest
class PartsTest extends PageTest {

    private static final String PAGE = "/assessments/A1/sections/workshop-floor";
    private static final String ANSWERS = "/api/assessments/A1/answers";

    @BeforeEach
    void serve() {
        answer(get(urlEqualTo("/api/questionnaires/enterprise-diagnosis/parts-1")), """
                {"id": "enterprise-diagnosis", "version": "parts-1", "title": {"zh": "问卷", "en": "Form"},
                 "parts": [{"id": "workshop", "title": {"zh": "车间主任填", "en": "For the workshop"}, "papers": [{"zh": "排班表", "en": "Shift roster"}]}],
                 "sections": [{"id": "workshop-floor", "part": "workshop", "minutes": 7, "title": {"zh": "车间", "en": "Workshop"}, "questions": [
                   {"id": "processes", "kind": "count", "required": true, "label": {"zh": "关键工序总数", "en": "Key processes"},
                    "ask": {"zh": "有多少道？", "en": "How many?"}, "unit": {"zh": "道", "en": "processes"}},
                   {"id": "hot-posts", "kind": "table", "label": {"zh": "岗位", "en": "Posts"}, "ask": {"zh": "哪些岗位？", "en": "Which posts?"}, "columns": [
                     {"id": "post", "kind": "text", "label": {"zh": "岗位", "en": "Post"}},
                     {"id": "hazards", "kind": "choices", "label": {"zh": "危害", "en": "Hazards"}, "options": [
                       {"id": "heat", "label": {"zh": "高温", "en": "Heat"}}, {"id": "height", "label": {"zh": "高处", "en": "Height"}}]}]}]}]}""");
        answer(
                get(urlEqualTo("/api/assessments/A1")),
                draft().replace("\"version\": \"2026-2\"", "\"version\": \"parts-1\"")
                        .replaceFirst("\"answers\": \\{", """
                                "derived": {"processes": 12},
                                "applicability": {"processes": false},
                                "answers": {"hot-posts": {"value": [{"post": "出炉", "hazards": ["heat"]}], "revision": 1},
                                            "processes": {"value": 24, "revision": 2},""")
                        .replaceFirst("\"applicability\": \\{\\s*\"platform-uses\": false\\s*}", "\"unused\": {}"));
    }

    @Test
    void section_saysWhoAnswersIt_howLongItTakes_andWhatToHaveReady() {
        signedIn().get(PAGE).then().statusCode(200).body(containsString("车间主任填 · 约 7 分钟"), containsString("排班表"));
        signedIn().get("/assessments/A1").then().body(containsString("车间主任填 · 约 7 分钟"));
        signedIn().cookie("lang", "en").get(PAGE).then().body(containsString("For the workshop · about 7 min"));
    }

    @Test
    void anAnswerThatFollows_isShownInsteadOfAsked() {
        signedIn()
                .get(PAGE)
                .then()
                .body(
                        containsString("关键工序总数：<b>12 道"),
                        containsString("由已填的数自动得出"),
                        containsString("data-question=\"processes\" hidden disabled"));
        answer(get(urlEqualTo("/api/assessments/A1/check")), "{\"complete\": true, \"points\": []}");
        signedIn().get("/assessments/A1/check").then().body(containsString("12 道"), not(containsString("24 道")));
    }

    @Test
    void aRow_canHoldSeveralTicks() {
        signedIn()
                .get(PAGE)
                .then()
                .body(
                        containsString("name=\"hot-posts.0.hazards\" value=\"heat\" checked"),
                        containsString("name=\"hot-posts.0.hazards\" value=\"height\"> 高处"));
        answer(patch(urlEqualTo(ANSWERS)), "{\"answers\":{},\"applicability\":{}}");
        form(signedIn())
                .formParam("_questionnaire", "enterprise-diagnosis/parts-1")
                .formParam("_mark.hot-posts", Mark.of(1, NullNode.getInstance()).toString())
                .formParam("hot-posts.0.post", "出炉")
                .formParam("hot-posts.0.hazards", "heat", "height")
                .formParam("hot-posts.1.post", "")
                .post(PAGE)
                .then()
                .statusCode(303);
        server().verify(
                        patchRequestedFor(urlEqualTo(ANSWERS))
                                .withRequestBody(
                                        equalToJson(
                                                "{\"answers\":{\"hot-posts\":{\"value\":[{\"post\":\"出炉\",\"hazards\":[\"heat\",\"height\"]}],\"revision\":1}}}")));
    }
}
