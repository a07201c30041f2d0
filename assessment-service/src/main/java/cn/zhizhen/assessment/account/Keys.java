package cn.zhizhen.assessment.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Holds the signing key and publishes its public half. The key is made at the first start and kept in the database. */
@Singleton
@Path("/.well-known/jwks.json")
@PermitAll
public class Keys {

    private final EntityManager database;
    private final Clock clock;
    private volatile SigningKey key;
    private volatile RSAPrivateCrtKey decoded;

    Keys(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @GET
    public Map<String, Object> published() {
        var signing = signing();
        return Map.of(
                "keys",
                List.of(Map.of(
                        "kty",
                        "RSA",
                        "use",
                        "sig",
                        "alg",
                        "RS256",
                        "kid",
                        id(),
                        "n",
                        unsigned(signing.getModulus()),
                        "e",
                        unsigned(signing.getPublicExponent()))));
    }

    String id() {
        signing();
        return key.id;
    }

    RSAPrivateCrtKey signing() {
        if (decoded == null) {
            synchronized (this) {
                if (decoded == null) {
                    key = QuarkusTransaction.requiringNew().call(this::findOrCreate);
                    decoded = decode(key.privateKey);
                }
            }
        }
        return decoded;
    }

    /** Two replicas that start at once both insert, and both then read the older key. */
    private SigningKey findOrCreate() {
        SigningKey oldest = SigningKey.find("order by createdAt, id").firstResult();
        if (oldest != null) {
            return oldest;
        }
        var created = new SigningKey();
        created.id = UUID.randomUUID().toString();
        created.privateKey = generate();
        created.createdAt = clock.instant();
        database.persist(created);
        database.flush();
        return SigningKey.<SigningKey>find("order by createdAt, id").firstResult();
    }

    private static String generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return Base64.getEncoder()
                    .encodeToString(generator.generateKeyPair().getPrivate().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAPrivateCrtKey decode(String encoded) {
        try {
            return (RSAPrivateCrtKey) KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(encoded)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        var start = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOfRange(bytes, start, bytes.length));
    }
}
