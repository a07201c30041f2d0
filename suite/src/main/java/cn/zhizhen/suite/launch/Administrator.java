package cn.zhizhen.suite.launch;

import java.security.SecureRandom;
import java.util.Base64;

/** The first account of a suite without demonstration data, with a password that nobody else knows. */
public record Administrator(String account, String password) {

    static Administrator drawn() {
        var random = new byte[12];
        new SecureRandom().nextBytes(random);
        return new Administrator(
                "administrator", Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** As assessment-service reads it from its environment. */
    @Override
    public String toString() {
        return account + ":" + password;
    }
}
