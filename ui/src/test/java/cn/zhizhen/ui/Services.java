package cn.zhizhen.ui;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Stands in for the two services, so that each test says what they answer. */
public class Services implements QuarkusTestResourceLifecycleManager {

    private static final WireMockServer SERVER =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());

    @Override
    public Map<String, String> start() {
        SERVER.start();
        return Map.of("zhizhen.assessment.url", SERVER.baseUrl(), "zhizhen.report.url", SERVER.baseUrl());
    }

    @Override
    public void stop() {
        SERVER.stop();
    }

    public static WireMockServer server() {
        return SERVER;
    }

    /** Forgets what earlier tests said and answers what every page needs. */
    public static void reset() {
        SERVER.resetAll();
        SERVER.stubFor(any(anyUrl()).atPriority(10).willReturn(problem(404, "not-found", "")));
        answer(get(urlEqualTo("/api/questionnaires/enterprise-diagnosis/2026-2")), contract("questionnaire"));
        answer(
                get(urlEqualTo("/api/questionnaires/enterprise-diagnosis/2026-1")),
                contract("questionnaire").replace("2026-2", "2026-1"));
        answer(get(urlEqualTo("/api/assessments/A1")), draft());
        answer(post(urlPathEqualTo("/api/tokens")), tokens());
    }

    public static void answer(MappingBuilder request, String json) {
        SERVER.stubFor(request.willReturn(
                aResponse().withHeader("Content-Type", "application/json").withBody(json)));
    }

    public static void refuse(MappingBuilder request, int status, String code, String errors) {
        SERVER.stubFor(request.willReturn(problem(status, code, errors)));
    }

    private static com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder problem(
            int status, String code, String errors) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/problem+json")
                .withHeader("Retry-After", "200")
                .withBody("{\"status\":%d,\"code\":\"%s\",\"errors\":[%s]}".formatted(status, code, errors));
    }

    public static String draft() {
        return read(Path.of("src/test/resources/draft.json"));
    }

    /** A sample document that the tests of the service behind it read too. */
    public static String contract(String name) {
        return read(Path.of("../contracts/" + name + ".sample.json"));
    }

    private static String tokens() {
        return """
                {"accessToken": "token-of-zhao", "expiresIn": 600, "session": "session-of-zhao",
                 "sessionExpiresAt": "2099-01-01T00:00:00Z",
                 "me": {"account": "zhao", "name": "赵敏", "role": "member",
                        "enterprise": {"id": "E1", "name": "恒泰合金", "demonstration": false}}}""";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
