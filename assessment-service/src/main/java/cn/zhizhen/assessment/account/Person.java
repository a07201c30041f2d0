package cn.zhizhen.assessment.account;

import cn.zhizhen.assessment.problem.FieldErrors;

/** What somebody states to get an account: the word to sign in with, a name, and a password of 8 to 72 bytes. */
public record Person(String account, String name, String password) {

    public Person {
        account = Account.normalised(account);
    }

    public void check(FieldErrors errors) {
        errors.text("member.account", account, 3, 60);
        errors.text("member.name", name, 1, 60);
        Passwords.check(errors, "member.password", password);
    }
}
