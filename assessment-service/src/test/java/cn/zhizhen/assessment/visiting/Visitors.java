package cn.zhizhen.assessment.visiting;

import cn.zhizhen.assessment.classification.CreditCode;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Brings people into the service the way they come in: enterprises register, the first administrator stands in the
 * configuration, and everybody else is invited.
 */
public final class Visitors {

    private static final String GIVEN = "an administrator's password";
    private static final String CHOSEN = "an administrator's own password";
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static Visitor administrator;
    private static Instant signedInAt;

    private Visitors() {}

    /** A well-formed credit code that nobody else has. */
    public static String creditCode() {
        var front = "91150900MA%07d".formatted(NUMBER.incrementAndGet());
        return front + CreditCode.check(front + "0");
    }

    public static String accountName() {
        return "visitor-" + NUMBER.incrementAndGet();
    }

    public static Map<String, Object> enterprise() {
        var enterprise = new HashMap<String, Object>();
        var code = creditCode();
        enterprise.put("code", code);
        enterprise.put("name", "试验机械" + code.substring(10, 17) + "有限公司");
        enterprise.put("region", "150902");
        enterprise.put("division", "31");
        enterprise.put("industryClass", "3140");
        enterprise.put("employees", 412);
        enterprise.put("revenue", 38600);
        enterprise.put("aboveScale", true);
        return enterprise;
    }

    public static Map<String, Object> person(String account) {
        return new HashMap<>(Map.of("account", account, "name", "王车间", "password", Visitor.PASSWORD));
    }

    public static Visitor member() {
        return member(enterprise());
    }

    public static Visitor member(Map<String, Object> enterprise) {
        var account = accountName();
        Visitor.nobody()
                .post(Map.of("enterprise", enterprise, "member", person(account)), "/api/registrations")
                .statusCode(201);
        return signIn(account, Visitor.PASSWORD);
    }

    public static Visitor colleagueOf(Visitor member) {
        return accept(member.post(Map.of(), "/api/invitations")
                .statusCode(201)
                .extract()
                .path("token"));
    }

    /** Somebody says that an enterprise is theirs; the id of the dispute. */
    public static String dispute(Map<String, Object> enterprise) {
        return dispute(enterprise, accountName());
    }

    public static String dispute(Map<String, Object> enterprise, String account) {
        return Visitor.nobody()
                .post(
                        Map.of(
                                "enterprise",
                                enterprise,
                                "member",
                                person(account),
                                "reason",
                                "这是我们的企业，注册的人不是本厂职工",
                                "contact",
                                "0474-8888888"),
                        "/api/disputes")
                .statusCode(201)
                .extract()
                .path("dispute");
    }

    /** A member of an enterprise that statistics count. */
    public static Visitor confirmedMember(Map<String, Object> enterprise) {
        var member = member(enterprise);
        administrator()
                .post(Map.of("reason", "营业执照已核对"), "/api/enterprises/{id}/confirmation", member.enterprise())
                .statusCode(200);
        return member;
    }

    public static synchronized Visitor administrator() {
        if (administrator == null) {
            choosePassword();
        }
        if (administrator == null || signedInAt.isBefore(Instant.now().minusSeconds(300))) {
            administrator = signIn("root-of-tests", CHOSEN);
            signedInAt = Instant.now();
        }
        return administrator;
    }

    /** The password of the environment has to be changed before anything else. */
    private static void choosePassword() {
        var newcomer = Visitor.nobody()
                .calls()
                .body(Map.of("account", "root-of-tests", "password", GIVEN))
                .post("/api/tokens");
        if (newcomer.statusCode() == 200) {
            new Visitor(null, null, newcomer.path("accessToken"), null)
                    .put(Map.of("current", GIVEN, "password", CHOSEN), "/api/me/password")
                    .statusCode(200);
        }
    }

    public static Visitor consultant() {
        return invited(Map.of("role", "consultant"));
    }

    /** A consultant who looks after the enterprise of a member. */
    public static Visitor consultantOf(Visitor member) {
        var consultant = consultant();
        administrator()
                .calls()
                .put("/api/enterprises/{id}/consultants/{account}", member.enterprise(), consultant.id())
                .then()
                .statusCode(204);
        return consultant;
    }

    public static Visitor officer(String region) {
        return invited(Map.of("role", "officer", "region", region));
    }

    private static Visitor invited(Map<String, String> wish) {
        return accept(administrator()
                .post(wish, "/api/invitations")
                .statusCode(201)
                .extract()
                .path("token"));
    }

    private static Visitor accept(String invitation) {
        var account = accountName();
        Visitor.nobody()
                .post(person(account), "/api/invitations/{token}/acceptance", invitation)
                .statusCode(201);
        return signIn(account, Visitor.PASSWORD);
    }

    public static Visitor signIn(String account, String password) {
        var signed = Visitor.nobody()
                .post(Map.of("account", account, "password", password), "/api/tokens")
                .statusCode(200)
                .extract();
        return new Visitor(
                subject(signed.path("accessToken")),
                account,
                signed.path("accessToken"),
                signed.path("me.enterprise.id"));
    }

    /** The public id of the account stands in the token. */
    private static String subject(String token) {
        var claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        return claims.replaceAll(".*\"sub\":\"([^\"]+)\".*", "$1");
    }
}
