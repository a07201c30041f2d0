package cn.zhizhen.assessment.account;

import cn.zhizhen.assessment.problem.FieldErrors;
import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.spec.InvalidKeySpecException;
import java.util.concurrent.Semaphore;
import org.wildfly.security.password.Password;
import org.wildfly.security.password.PasswordFactory;
import org.wildfly.security.password.WildFlyElytronPasswordProvider;
import org.wildfly.security.password.interfaces.BCryptPassword;
import org.wildfly.security.password.util.ModularCrypt;

/** Passwords are kept only as bcrypt hashes. */
public final class Passwords {

    /** 2^12 rounds, a quarter of a second on the machines of 2026. */
    private static final int COST = 12;

    private static final Semaphore HASHING = new Semaphore(Runtime.getRuntime().availableProcessors());

    /** Compared when an account does not exist, so that both cases take as long. */
    private static final String NOBODY = hash("an account that does not exist");

    /** bcrypt looks at no more bytes. */
    private static final int LONGEST = 72;

    private Passwords() {}

    static void check(FieldErrors errors, String field, String password) {
        errors.require(
                password != null && password.length() >= 8,
                field,
                password == null || password.isEmpty() ? "required" : "too-short");
        errors.require(
                password == null || password.getBytes(StandardCharsets.UTF_8).length <= LONGEST, field, "too-long");
    }

    /** No more at once than there are cores, whoever asks. */
    public static String hash(String password) {
        HASHING.acquireUninterruptibly();
        try {
            return BcryptUtil.bcryptHash(password, COST);
        } finally {
            HASHING.release();
        }
    }

    static boolean matches(String password, String hash) {
        try {
            var factory =
                    PasswordFactory.getInstance(BCryptPassword.ALGORITHM_BCRYPT, new WildFlyElytronPasswordProvider());
            Password stored = factory.translate(ModularCrypt.decode(hash == null ? NOBODY : hash));
            return factory.verify(stored, password.toCharArray()) && hash != null;
        } catch (NoSuchAlgorithmException | InvalidKeySpecException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
