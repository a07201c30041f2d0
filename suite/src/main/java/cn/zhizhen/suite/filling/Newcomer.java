package cn.zhizhen.suite.filling;

import java.util.Map;

/** An enterprise that registers for the first time, drawn up from a number so that no two are the same. */
public record Newcomer(String code, String name, String account, String password) {

    /** GB 32100-2015: no I, O, S, V, Z; the index of a character is its value. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    public static Newcomer numbered(int number) {
        var body = "91150100MA%07d".formatted(number);
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(body.charAt(i)) * WEIGHTS[i];
        }
        var code = body + ALPHABET.charAt((31 - sum % 31) % 31);
        return new Newcomer(code, "测试制造" + number + "有限公司", "member-" + number, "a long password " + number);
    }

    /** As {@code POST /api/registrations} takes it. */
    public Map<String, Object> registration() {
        return Map.of(
                "enterprise",
                Map.of(
                        "code",
                        code,
                        "name",
                        name,
                        "region",
                        "150102",
                        "division",
                        "33",
                        "employees",
                        120,
                        "revenue",
                        5600,
                        "aboveScale",
                        true),
                "member",
                Map.of("account", account, "name", "测试员", "password", password));
    }
}
