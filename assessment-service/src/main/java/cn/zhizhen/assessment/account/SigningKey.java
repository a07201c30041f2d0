package cn.zhizhen.assessment.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** The private key that signs access tokens, shared by all replicas of the service. */
@Entity
public class SigningKey extends PanacheEntityBase {

    @Id
    public String id;

    /** PKCS #8, Base64. */
    public String privateKey;

    public Instant createdAt;
}
