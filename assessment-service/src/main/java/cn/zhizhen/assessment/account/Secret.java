package cn.zhizhen.assessment.account;

import cn.zhizhen.assessment.document.DocumentReader;
import java.security.SecureRandom;
import java.util.Base64;

/** Something only its holder knows: 192 random bits. Stored as a hash, so that a copied database opens nothing. */
record Secret(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Secret random() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        return DocumentReader.sha256(value);
    }
}
