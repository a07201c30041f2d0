package cn.zhizhen.ui.register;

import static cn.zhizhen.ui.Services.answer;
import static cn.zhizhen.ui.Services.refuse;
import static cn.zhizhen.ui.Services.server;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.patchRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import cn.zhizhen.ui.desk.DeskPageTest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClaimsTest extends DeskPageTest {

    @BeforeEach
    void register() {
        answer(get(urlEqualTo("/api/enterprises/E1")), sample("register"));
        answer(get(urlPathEqualTo("/api/claims")), """
                {"items":[{"enterprise":{"id":"E1","name":"恒泰合金","code":"91150902MA0N3X5K7P",
                  "region":{"code":"150902","name":{"zh":"集宁区","en":"Jining"},"league":{"code":"150900","name":{"zh":"乌兰察布市","en":"Ulanqab"}}},
                  "industry":{"division":"31","name":{"zh":"黑色金属冶炼","en":"Ferrous metals"}},"demonstration":false},
                  "registeredAt":"2026-11-01T02:00:00Z","owner":"赵敏","disputes":1}]}""");
    }

    @Test
    void list_beginsWithWhoWaits() {
        officer()
                .get("/bureau/claims")
                .then()
                .statusCode(200)
                .body(
                        containsString("href=\"/bureau/claims/E1\""),
                        containsString("赵敏"),
                        containsString("待确认"),
                        containsString("1 项异议"));
        server().verify(getRequestedFor(urlPathEqualTo("/api/claims")).withQueryParam("state", equalTo("unconfirmed")));
    }

    @Test
    void officer_confirmsWithAReason_andCorrectsNothing() {
        answer(post(urlEqualTo("/api/enterprises/E1/confirmation")), sample("register"));
        officer()
                .get("/bureau/claims/E1")
                .then()
                .statusCode(200)
                .body(
                        containsString("action=\"/bureau/claims/E1/confirmation\""),
                        not(containsString("员工人数</dt>")),
                        not(containsString("/facts\"")));
        form(officer())
                .formParam("confirmed", "yes")
                .formParam("reason", "看过营业执照")
                .post("/bureau/claims/E1/confirmation")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/bureau/claims/E1?done=confirmed"));
        server().verify(postRequestedFor(urlEqualTo("/api/enterprises/E1/confirmation"))
                .withRequestBody(equalToJson("{\"confirmed\":true,\"reason\":\"看过营业执照\"}")));
    }

    @Test
    void confirmation_withoutReason_saysWhatIsMissing() {
        refuse(
                post(urlEqualTo("/api/enterprises/E1/confirmation")),
                422,
                "invalid",
                "{\"field\":\"reason\",\"code\":\"required\"}");
        landed(
                        officer(),
                        form(officer())
                                .formParam("_page", "/bureau/claims/E1")
                                .formParam("confirmed", "yes")
                                .formParam("reason", "")
                                .post("/bureau/claims/E1/confirmation"))
                .statusCode(422)
                .body(containsString("还没有填"));
    }

    @Test
    void administrator_corrects() {
        answer(patch(urlEqualTo("/api/enterprises/E1")), sample("register"));
        administrator()
                .get("/administration/claims/E1")
                .then()
                .statusCode(200)
                .body(containsString("员工人数"), containsString("action=\"/administration/claims/E1/facts\""));
        form(administrator())
                .formParam("revision", "3")
                .formParam("enterprise.name", "恒泰合金")
                .formParam("enterprise.region", "150902")
                .formParam("enterprise.division", "31")
                .formParam("enterprise.industryClass", "")
                .formParam("enterprise.employees", "86人")
                .formParam("enterprise.revenue", "5,600.5")
                .formParam("enterprise.aboveScale", "yes")
                .formParam("reason", "核对执照")
                .post("/administration/claims/E1/facts")
                .then()
                .statusCode(303);
        server().verify(patchRequestedFor(urlEqualTo("/api/enterprises/E1")).withRequestBody(equalToJson("""
                        {"name":"恒泰合金","region":"150902","division":"31","industryClass":"","employees":86,"revenue":5600.5,
                         "aboveScale":true,"reason":"核对执照"}""")));
    }

    @Test
    void dispute_isDecidedWithAReason() {
        answer(
                get(urlEqualTo("/api/enterprises/E1")),
                sample("register")
                        .replace(
                                "\"history\":",
                                "\"disputes\":[{\"id\":\"D1\",\"name\":\"孙厂长\",\"contact\":\"0474-8888888\","
                                        + "\"reason\":\"注册的人不是本厂职工\",\"at\":\"2026-11-03T02:00:00Z\"}],\"history\":"));
        answer(post(urlEqualTo("/api/disputes/D1/decision")), sample("register"));
        officer()
                .get("/bureau/claims/E1")
                .then()
                .body(
                        containsString("孙厂长 提出异议"),
                        containsString("0474-8888888"),
                        containsString("action=\"/bureau/claims/E1/disputes/D1\""));
        landed(
                        officer(),
                        form(officer())
                                .formParam("_page", "/bureau/claims/E1")
                                .formParam("reason", "电话核实")
                                .post("/bureau/claims/E1/disputes/D1"))
                .statusCode(422)
                .body(containsString("href=\"#decision\""), containsString("电话核实</textarea>"));
        form(officer())
                .formParam("decision", "release")
                .formParam("reason", "电话核实")
                .post("/bureau/claims/E1/disputes/D1")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/bureau/claims/E1?done=decided"));
        server().verify(postRequestedFor(urlEqualTo("/api/disputes/D1/decision"))
                .withRequestBody(equalToJson("{\"release\":true,\"answers\":false,\"reason\":\"电话核实\"}")));
    }

    @Test
    void merger_isToldBeforeItIsDone() {
        answer(get(urlPathEqualTo("/api/claims")), """
                {"items":[{"enterprise":{"id":"E2","name":"恒泰老厂","code":"91150902MA0N3X5K7X"},"registeredAt":"2026-11-01T02:00:00Z","disputes":0}]}""");
        server().stubFor(get(urlPathEqualTo("/api/enterprises/E1/merger"))
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/json")
                        .withHeader("ETag", "\"told\"")
                        .withBody("""
                        {"from":{"id":"E1","name":"恒泰合金","code":"91150902MA0N3X5K7P"},
                         "into":{"id":"E2","name":"恒泰老厂","code":"91150902MA0N3X5K7X"},"confirmed":true,
                         "rounds":[{"campaign":{"zh":"2026年度诊断","en":"Diagnosis 2026"},
                           "from":{"state":"submitted","submittedAt":"2026-11-03T02:00:00Z"},"into":{"state":"draft"},"stands":"from"}],
                         "members":["赵敏","钱工"],"consultants":[]}""")));
        answer(post(urlEqualTo("/api/enterprises/E1/merger")), sample("register"));
        administrator()
                .get("/administration/claims/E1/merger?code=91150902MA0N3X5K7X")
                .then()
                .statusCode(200)
                .body(
                        containsString("“恒泰合金”并入“恒泰老厂”"),
                        containsString("2026-11-03 提交"),
                        containsString("<b>恒泰合金</b>"),
                        containsString("赵敏, 钱工"),
                        containsString("不能再注册"));
        form(administrator())
                .formParam("into", "E2")
                .formParam("told", "\"told\"")
                .formParam("reason", "重复注册")
                .post("/administration/claims/E1/merger")
                .then()
                .statusCode(303)
                .header("Location", endsWith("?done=merged"));
        server().verify(postRequestedFor(urlEqualTo("/api/enterprises/E1/merger"))
                .withHeader("If-Match", equalTo("\"told\""))
                .withRequestBody(equalToJson("{\"into\":\"E2\",\"reason\":\"重复注册\"}")));
    }

    @Test
    void administrator_readmitsAMember_andMakesAnOwner() {
        answer(post(urlEqualTo("/api/enterprises/E1/members")), sample("register"));
        answer(put(urlEqualTo("/api/enterprises/E1/owner")), sample("register"));
        for (var path : new String[] {"members", "owner"}) {
            form(administrator())
                    .formParam("account", "qian")
                    .formParam("reason", "回厂上班")
                    .post("/administration/claims/E1/" + path)
                    .then()
                    .statusCode(303);
        }
        server().verify(postRequestedFor(urlEqualTo("/api/enterprises/E1/members"))
                .withRequestBody(equalToJson("{\"account\":\"qian\",\"reason\":\"回厂上班\"}")));
        server().verify(putRequestedFor(urlEqualTo("/api/enterprises/E1/owner")));
    }

    @Test
    void claims_ofOthersDesks_areNotThere() {
        member().get("/bureau/claims").then().statusCode(404);
        officer().get("/administration/claims").then().statusCode(404);
    }
}
