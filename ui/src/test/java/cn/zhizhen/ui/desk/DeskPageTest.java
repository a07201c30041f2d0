package cn.zhizhen.ui.desk;

import static cn.zhizhen.ui.Services.answer;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import cn.zhizhen.ui.PageTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;

/** What tests of desks share: who sits at them, and the campaigns and documents that all of them read. */
public abstract class DeskPageTest extends PageTest {

    @BeforeEach
    void publish() {
        answer(get(urlEqualTo("/api/campaigns")), sample("campaigns"));
        answer(get(urlEqualTo("/api/targets/inner-mongolia/2025-1")), sample("targets"));
        for (var card : new String[] {"regional-targets", "miit-sme-2024", "integration-stage"}) {
            answer(get(urlEqualTo("/api/scorecards/" + card + "/1")), sample(card));
        }
        answer(get(urlEqualTo("/api/regions")), """
                [{"code":"150000","name":{"zh":"内蒙古自治区","en":"Inner Mongolia"},"level":"region","parent":null},
                 {"code":"150900","name":{"zh":"乌兰察布市","en":"Ulanqab"},"level":"league","parent":"150000"},
                 {"code":"150902","name":{"zh":"集宁区","en":"Jining District"},"level":"banner","parent":"150900"}]""");
        answer(get(urlEqualTo("/api/industries")), "[]");
        replied(84, 100);
    }

    /** How many enterprises have submitted in the running campaign and in the one before. */
    protected static void replied(int running, int before) {
        answer(
                get(urlEqualTo("/api/campaigns/responses")),
                "[{\"campaign\":\"C1\",\"enterprises\":117,\"begun\":117,\"submitted\":%d},".formatted(running)
                        + "{\"campaign\":\"C0\",\"enterprises\":117,\"begun\":117,\"submitted\":%d}]"
                                .formatted(before));
    }

    protected static String sample(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/desk/" + name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    protected static RequestSpecification consultant() {
        return person("{\"account\":\"li\",\"name\":\"李顾问\",\"role\":\"consultant\"}");
    }

    protected static RequestSpecification officerOf(String region, String name) {
        return person("{\"account\":\"bureau\",\"name\":\"工信局\",\"role\":\"officer\",\"region\":{\"code\":\"" + region
                + "\",\"name\":{\"zh\":\"" + name + "\",\"en\":\"" + name + "\"}}}");
    }

    protected static RequestSpecification officer() {
        return officerOf("150000", "内蒙古自治区");
    }

    protected static RequestSpecification administrator() {
        return person("{\"account\":\"root\",\"name\":\"管理员\",\"role\":\"administrator\"}");
    }

    protected static RequestSpecification member() {
        return person("{\"account\":\"zhao\",\"name\":\"赵敏\",\"role\":\"member\"}");
    }

    private static RequestSpecification person(String json) {
        return signedIn()
                .cookie(
                        "person",
                        Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8)));
    }
}
