package cn.zhizhen.assessment.visiting;

import java.util.HashMap;
import java.util.Map;

/** The campaigns of the service under test. */
public final class Campaigns {

    private Campaigns() {}

    /** The campaign over the running year that an empty installation begins with. */
    public static String open() {
        return Visitor.nobody()
                .get("/api/campaigns")
                .statusCode(200)
                .extract()
                .path("find { it.title.zh.contains('年度企业') }.id");
    }

    /** What an administrator states who takes the documents as they come. */
    public static Map<String, Object> plan(String opens, String closes) {
        return new HashMap<>(
                Map.of("title", Map.of("zh", "试验批次", "en", "Test round"), "opens", opens, "closes", closes));
    }

    /** Opens a campaign from one day to another, and returns its id. */
    public static String between(String opens, String closes) {
        return Visitors.administrator()
                .post(plan(opens, closes), "/api/campaigns")
                .statusCode(201)
                .extract()
                .path("id");
    }
}
