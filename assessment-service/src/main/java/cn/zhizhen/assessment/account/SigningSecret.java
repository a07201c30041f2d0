package cn.zhizhen.assessment.account;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Wraps the signing keys with a secret of the environment (AES-256-GCM), so that a copy of the database signs nothing. */
@Singleton
class SigningSecret {

    private static final String MARK = "wrapped:1:";
    private static final int SHORTEST = 32;
    private static final int NONCE = 12;

    /** Everybody knows the accounts of a demonstration, so its keys need no secret of their own. */
    private static final String OF_DEMONSTRATIONS = "the signing secret of every demonstration";

    private final SecretKeySpec key;

    SigningSecret(
            @ConfigProperty(name = "zhizhen.signing.secret") Optional<String> configured,
            @ConfigProperty(name = "zhizhen.demonstration") boolean demonstration) {
        var secret = configured.or(() -> demonstration ? Optional.of(OF_DEMONSTRATIONS) : Optional.empty());
        if (secret.filter(text -> text.length() >= SHORTEST).isEmpty()) {
            throw new IllegalStateException(
                    "ZHIZHEN_SIGNING_SECRET (zhizhen.signing.secret) is missing or shorter than "
                            + SHORTEST + " characters. It protects the keys that sign access tokens; draw one with"
                            + " `openssl rand -base64 32` and give the same to every replica at every start.");
        }
        key = new SecretKeySpec(digest(secret.get()), "AES");
    }

    static boolean isWrapped(String stored) {
        return stored.startsWith(MARK);
    }

    /** @param id is bound to the result, so that one key cannot be put in the place of another */
    String wrap(String id, byte[] clear) {
        var nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, id, nonce).doFinal(clear);
            var all = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, all, NONCE, sealed.length);
            return MARK + Base64.getEncoder().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] unwrap(String id, String stored) {
        var all = Base64.getDecoder().decode(stored.substring(MARK.length()));
        try {
            return cipher(Cipher.DECRYPT_MODE, id, Arrays.copyOf(all, NONCE))
                    .doFinal(Arrays.copyOfRange(all, NONCE, all.length));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "ZHIZHEN_SIGNING_SECRET is not the one with which the signing keys in the database were wrapped."
                            + " Give the former one; if it is lost, delete the rows of signing_key, and everybody gets"
                            + " new tokens with the sessions that they have.",
                    e);
        }
    }

    private Cipher cipher(int mode, String id, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(128, nonce));
        cipher.updateAAD(id.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] digest(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
