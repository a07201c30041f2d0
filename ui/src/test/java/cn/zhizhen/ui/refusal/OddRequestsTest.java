package cn.zhizhen.ui.refusal;

import static cn.zhizhen.ui.Services.answer;
import static cn.zhizhen.ui.Services.contract;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhizhen.ui.PageTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever anybody writes into an address, a header, a cookie or a field, the answer is never a fault of the ui. */
@QuarkusTest
class OddRequestsTest extends PageTest {

    private static final List<String> ODD = List.of(
            "{7*7}",
            "%7B7*7%7D",
            "%",
            "%zz",
            "%ED%A0%80",
            "%ED%B0%80",
            "%00",
            "%0d%0aX:y",
            "%E2%80%AE",
            "%22%3E%3Cscript%3E",
            "..%2f..",
            "+",
            "&&==",
            "%F0%A0%AE%B7",
            "-1",
            "99999999999999999999",
            "a".repeat(3000),
            "[]",
            "|",
            "^",
            "\\",
            "\"");
    private static final List<String> PAGES = List.of(
            "/",
            "/home",
            "/sign-in",
            "/register",
            "/assessments/A1",
            "/assessments/A1/check",
            "/assessments/A1/result",
            "/assessments/A1/sections/equipment",
            "/consulting",
            "/consulting/A1",
            "/bureau",
            "/bureau/enterprises",
            "/bureau/statistics.csv",
            "/administration",
            "/administration/enterprises",
            "/administration/campaigns",
            "/administration/campaigns/new",
            "/administration/documents",
            "/administration/invitations",
            "/administration/invitations/made",
            "/invitations",
            "/reports",
            "/v");
    private static final String SIGNED_IN = "Cookie: csrf-token=AAAAAAAAAAAAAAAAAAAAAA; access=t; session=s";

    @Test
    void parameters_whateverTheyHold_failNoPage() {
        answer(get(urlEqualTo("/api/assessments/A1/result")), contract("result"));
        var faults = new ArrayList<String>();
        for (var page : PAGES) {
            for (var odd : ODD) {
                var query = String.join(
                        "&",
                        List.of(
                                        "lang",
                                        "text",
                                        "kept",
                                        "return",
                                        "done",
                                        "q",
                                        "campaign",
                                        "region",
                                        "by",
                                        "cursor",
                                        "role")
                                .stream()
                                .map(name -> name + "=" + odd)
                                .toList());
                faults.addAll(fault("GET " + page + "?" + query, SIGNED_IN, ""));
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void paths_whateverTheyHold_failNoPage() {
        var faults = new ArrayList<String>();
        for (var odd : ODD) {
            for (var path : List.of(
                    "/%s",
                    "/assessments/%s",
                    "/assessments/%s/check",
                    "/assessments/A1/sections/%s",
                    "/consulting/%s",
                    "/v/%s",
                    "/reports/%s",
                    "/invitations/%s",
                    "/static/%s",
                    "/administration/campaigns/%s")) {
                faults.addAll(fault("GET " + path.replace("%s", odd), SIGNED_IN, ""));
            }
        }
        assertEquals(List.of(), faults);
    }

    /** An X-Forwarded-For that is there and empty is left out: the framework gives no answer to it, and only a trusted proxy could send it. */
    @Test
    void headers_whateverTheyHold_failNoPage() {
        var faults = new ArrayList<String>();
        for (var value : List.of(
                "", ";", ";;q=", "*", "text", "text/html;q=x", "/", "application/json", "\u00ff", "a".repeat(3000))) {
            for (var name : List.of(
                    "Accept",
                    "Accept-Language",
                    "Content-Type",
                    "If-Match",
                    "Origin",
                    "Referer",
                    "X-Forwarded-Proto",
                    "X-Forwarded-For",
                    "X-Forwarded-Host",
                    "X-Forwarded-Port",
                    "X-Forwarded-Prefix",
                    "Forwarded",
                    "Accept-Encoding",
                    "X-CSRF-TOKEN")) {
                if (name.equals("X-Forwarded-For") && value.isEmpty()) {
                    continue;
                }
                for (var page : List.of("/", "/assessments/A1", "/no/such/page")) {
                    faults.addAll(fault("GET " + page, SIGNED_IN + "\r\n" + name + ": " + value, ""));
                }
                faults.addAll(fault(
                        "POST /assessments/A1/check",
                        SIGNED_IN + "\r\n" + name + ": " + value,
                        "csrf-token=AAAAAAAAAAAAAAAAAAAAAA&key=k"));
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void cookies_whateverTheyHold_failNoPage() {
        var faults = new ArrayList<String>();
        for (var value :
                List.of("", "e30", "bnVsbA", "eyJyb2xlIjpudWxsfQ", "W10", "%", "\u00ff", "x y", "1".repeat(3000))) {
            for (var name : List.of("person", "lang", "text", "csrf-token", "kept0", "access", "session")) {
                for (var page : List.of("/", "/home", "/sign-in?kept=1", "/assessments/A1")) {
                    faults.addAll(fault("GET " + page, "Cookie: " + name + "=" + value, ""));
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void fields_whateverTheyHold_failNoPage() {
        var faults = new ArrayList<String>();
        for (var odd : ODD) {
            for (var path : List.of(
                    "/assessments/A1/sections/platform",
                    "/assessments/A1/check",
                    "/assessments",
                    "/reports",
                    "/sign-in",
                    "/register",
                    "/invitations/T",
                    "/consulting/A1/return",
                    "/administration/accounts/U",
                    "/administration/enterprises",
                    "/administration/campaigns/new",
                    "/administration/campaigns/C",
                    "/administration/invitations",
                    "/invitations",
                    "/assessments/A1/withdrawal")) {
                var fields = new StringBuilder("csrf-token=AAAAAAAAAAAAAAAAAAAAAA");
                for (var name : List.of(
                        "_go",
                        "_page",
                        "_by",
                        "_mark.platform-use",
                        "platform-use",
                        "key",
                        "declaration",
                        "campaign",
                        "assessment",
                        "language",
                        "account",
                        "password",
                        "return",
                        "comment",
                        "confirmation",
                        "consultant",
                        "enterprise",
                        "release",
                        "title.zh",
                        "opens",
                        "revision",
                        "role",
                        "region")) {
                    fields.append('&').append(name).append('=').append(odd);
                }
                fields.append("&_questionnaire=enterprise-diagnosis/2026-2");
                faults.addAll(fault("POST " + path, SIGNED_IN, fields.toString()));
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void go_thatIsNoQuestion_leadsBackToTheSection() {
        faultless("_go={7*7}");
        faultless("_go=no-such-question");
    }

    private static void faultless(String field) {
        var status = status(
                "POST /assessments/A1/sections/platform",
                SIGNED_IN,
                "csrf-token=AAAAAAAAAAAAAAAAAAAAAA&_questionnaire=enterprise-diagnosis/2026-2&" + field);
        assertEquals("303", status);
    }

    private static List<String> fault(String line, String headers, String body) {
        var status = status(line, headers, body);
        return status.startsWith("5") ? List.of(status + " " + line + " | " + headers + " | " + body) : List.of();
    }

    /** Over a bare socket, because no client would send such things. */
    private static String status(String line, String headers, String body) {
        var content = body.getBytes(StandardCharsets.ISO_8859_1);
        try (var socket = new Socket(URI.create(RestAssured.baseURI).getHost(), RestAssured.port)) {
            socket.setSoTimeout(20_000);
            var head = line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n"
                    + (body.isEmpty()
                            ? ""
                            : "Content-Length: " + content.length
                                    + (headers.contains("Content-Type")
                                            ? ""
                                            : "\r\nContent-Type: application/x-www-form-urlencoded")
                                    + "\r\n")
                    + "\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().write(content);
            socket.getOutputStream().flush();
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            return answer.length() < 12 ? "closed" : answer.substring(9, 12);
        } catch (IOException e) {
            throw new UncheckedIOException(line + " | " + headers, e);
        }
    }
}
