package cn.zhizhen.assessment.visiting;

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
}
