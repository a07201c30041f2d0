package cn.zhizhen.ui.registration;

import static cn.zhizhen.ui.Services.answer;
import static cn.zhizhen.ui.Services.refuse;
import static cn.zhizhen.ui.Services.server;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import cn.zhizhen.ui.PageTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegistrationTest extends PageTest {

    @BeforeEach
    void lists() {
        answer(get(urlEqualTo("/api/regions")), """
                [{"code":"150000","name":{"zh":"内蒙古自治区","en":"Inner Mongolia"},"level":"region","parent":null},
                 {"code":"150900","name":{"zh":"乌兰察布市","en":"Ulanqab"},"level":"league","parent":"150000"},
                 {"code":"150902","name":{"zh":"集宁区","en":"Jining District"},"level":"banner","parent":"150900"}]""");
        answer(get(urlEqualTo("/api/industries")), """
                [{"code":"31","name":{"zh":"黑色金属冶炼和压延加工业","en":"Ferrous metals"},"section":"C",
                  "classes":[{"code":"3140","name":{"zh":"铁合金冶炼","en":"Ferroalloy smelting"}}]}]""");
    }

    private static RequestSpecification filled() {
        return form(signedOut())
                .formParam("enterprise.code", "91150902MA0N3X5K7P")
                .formParam("enterprise.name", "恒泰合金")
                .formParam("enterprise.region", "150902")
                .formParam("enterprise.division", "31")
                .formParam("enterprise.industryClass", "")
                .formParam("enterprise.aboveScale", "yes")
                .formParam("member.account", "zhao")
                .formParam("member.name", "赵敏")
                .formParam("member.password", " secret-8");
    }

    @Test
    void form_withoutScript_groupsBannersByLeague() {
        signedOut()
                .get("/register")
                .then()
                .statusCode(200)
                .body(containsString("<optgroup label=\"乌兰察布市\"><option value=\"150902\">集宁区"));
    }

    @Test
    void register_filled_asksNoFigureOfTheFormAndSignsIn() {
        answer(post(urlEqualTo("/api/registrations")), "{\"enterprise\":\"E1\",\"account\":\"P1\"}");
        filled().post("/register")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/home"))
                .cookie("session");
        server().verify(postRequestedFor(urlEqualTo("/api/registrations")).withRequestBody(equalToJson("""
                                {"enterprise":{"code":"91150902MA0N3X5K7P","name":"恒泰合金","region":"150902","division":"31",
                                  "industryClass":null,"aboveScale":true},
                                 "member":{"account":"zhao","name":"赵敏","password":" secret-8"}}""")));
    }

    @Test
    void register_refused_keepsWhatWasTypedButNotThePassword() {
        refuse(
                post(urlEqualTo("/api/registrations")),
                422,
                "invalid",
                "{\"field\":\"enterprise.code\",\"code\":\"invalid-code\"}");
        landed(filled().post("/register"))
                .statusCode(422)
                .body(
                        containsString("不是有效的统一社会信用代码"),
                        containsString("href=\"#enterprise.code\""),
                        containsString("value=\"恒泰合金\""),
                        containsString("密码不会存在手机或电脑上"),
                        containsString("<option value=\"150902\" selected>"),
                        not(containsString("secret-8")));
    }

    @Test
    void register_enterpriseThatIsThere_pointsToAnInvitation() {
        refuse(post(urlEqualTo("/api/registrations")), 409, "enterprise-exists", "");
        landed(filled().post("/register")).statusCode(409).body(containsString("邀请链接"));
    }

    @Test
    void register_severalMistakes_areToldAtOnce() {
        refuse(post(urlEqualTo("/api/registrations")), 422, "invalid", """
                {"field":"enterprise.name","code":"required"},
                {"field":"enterprise.code","code":"enterprise-exists"},
                {"field":"member.account","code":"account-exists"}""");
        landed(filled().post("/register"))
                .statusCode(422)
                .body(
                        containsString("有 3 处"),
                        containsString("还没有填"),
                        containsString("邀请链接"),
                        containsString("这个账号名已被使用"));
    }

    @Test
    void register_enterpriseThatIsThere_canBeDisputed() {
        refuse(post(urlEqualTo("/api/registrations")), 409, "enterprise-exists", "");
        landed(filled().post("/register")).body(containsString("formaction=\"/register/dispute\""));
        answer(post(urlEqualTo("/api/disputes")), "{\"dispute\":\"D1\",\"account\":\"P1\"}");
        filled().formParam("reason", "注册的人不是本厂职工")
                .formParam("contact", "0474-8888888")
                .post("/register/dispute")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/home"));
        server().verify(postRequestedFor(urlEqualTo("/api/disputes")).withRequestBody(equalToJson("""
                        {"enterprise":{"code":"91150902MA0N3X5K7P","name":"恒泰合金","region":"150902","division":"31",
                          "industryClass":null,"aboveScale":true},
                         "member":{"account":"zhao","name":"赵敏","password":" secret-8"},
                         "reason":"注册的人不是本厂职工","contact":"0474-8888888"}""")));
    }

    @Test
    void form_asksNeitherEmployeesNorRevenue() {
        signedOut().get("/register").then().body(not(containsString("employees")), not(containsString("revenue")));
    }

    @Test
    void invite_asMember_showsTheLinkOnce() {
        answer(
                post(urlEqualTo("/api/invitations")),
                "{\"token\":\"T9\",\"role\":\"member\",\"expiresAt\":\"2026-12-01T00:00:00Z\"}");
        landed(form(signedIn()).post("/invitations")).statusCode(200).body(containsString("/invitations/T9\""));
    }

    @Test
    void invitation_open_namesTheEnterprise() {
        answer(
                get(urlEqualTo("/api/invitations/T9")),
                "{\"role\":\"member\",\"enterprise\":\"恒泰合金\",\"expiresAt\":\"2026-12-01T00:00:00Z\"}");
        signedOut().get("/invitations/T9").then().statusCode(200).body(containsString("恒泰合金"));
    }

    @Test
    void invitation_accepted_signsIn() {
        answer(post(urlEqualTo("/api/invitations/T9/acceptance")), "{}");
        form(signedOut())
                .formParam("member.account", "qian")
                .formParam("member.name", "钱工")
                .formParam("member.password", "secret-8")
                .post("/invitations/T9")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/home"));
    }

    @Test
    void invitation_used_saysThatItIsGone() {
        signedOut().get("/invitations/OLD").then().statusCode(404).body(containsString("邀请链接已失效"));
    }
}
