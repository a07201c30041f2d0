package cn.zhizhen.assessment.account;

import cn.zhizhen.assessment.problem.FieldErrors;
import java.nio.charset.StandardCharsets;

/** What somebody states to get an account: the word to sign in with, a name, and a password of 8 to 72 bytes. */
public record Person(String account, String name, String password) {

    /** bcrypt looks at no more. */
    private static final int LONGEST_PASSWORD = 72;

    public Person {
        account = Account.normalised(account);
    }

    void check(FieldErrors errors) {
        errors.text("member.account", account, 3, 60);
        errors.text("member.name", name, 1, 60);
        errors.require(
                password != null && password.length() >= 8,
                "member.password",
                password == null || password.isEmpty() ? "required" : "too-short");
        errors.require(
                password == null || password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PASSWORD,
                "member.password",
                "too-long");
    }
}
