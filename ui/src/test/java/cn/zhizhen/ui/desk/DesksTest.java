package cn.zhizhen.ui.desk;

import static cn.zhizhen.ui.Services.answer;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DesksTest extends DeskPageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/consulting",
                "/consulting/A1",
                "/bureau",
                "/bureau/enterprises",
                "/bureau/statistics.csv",
                "/administration",
                "/administration/enterprises",
                "/administration/campaigns",
                "/administration/campaigns/C1",
                "/administration/documents",
                "/administration/invitations"
            })
    void desk_ofAnotherRole_isNotThere(String path) {
        member().get(path).then().statusCode(404).body(containsString("没有找到这个页面"));
        if (!path.startsWith("/consulting")) {
            consultant().get(path).then().statusCode(404);
        }
        if (!path.startsWith("/bureau")) {
            officer().get(path).then().statusCode(404);
        }
        if (!path.startsWith("/administration")) {
            administrator().get(path).then().statusCode(404);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/consulting",
                "/consulting/A1",
                "/bureau",
                "/bureau/enterprises",
                "/administration",
                "/administration/enterprises",
                "/administration/campaigns",
                "/administration/campaigns/new",
                "/administration/documents",
                "/administration/invitations"
            })
    void desk_signedOut_asksToSignInAndComesBack(String path) {
        signedOut()
                .get(path)
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in?return=" + path.replace("/", "%2F")));
    }

    @Test
    void navigation_ofARole_leadsToItsPagesOnly() {
        answer(get(urlPathEqualTo("/api/accounts")), sample("accounts"));
        administrator()
                .get("/administration")
                .then()
                .body(
                        containsString("href=\"/administration/campaigns\""),
                        containsString("aria-current=\"page\">账号"),
                        not(containsString("href=\"/bureau\"")));
    }

    @Test
    void path_thatOnlyBeginsAlike_belongsToNoDesk() {
        assertTrue(Desks.belongsTo("/bureau", "/bureau/enterprises"));
        assertFalse(Desks.belongsTo("/bureau", "/bureaucracy"));
    }
}
