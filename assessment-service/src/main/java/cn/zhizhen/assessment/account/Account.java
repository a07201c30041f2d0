package cn.zhizhen.assessment.account;

import cn.zhizhen.assessment.document.PlainText;
import cn.zhizhen.assessment.enterprise.Editor;
import cn.zhizhen.assessment.enterprise.Enterprise;
import cn.zhizhen.assessment.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Somebody who signs in. Members belong to an enterprise, officers to a region. */
@Entity
public class Account extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String publicId = UUID.randomUUID().toString();

    /** What is typed at sign-in, for instance a mobile number; lower case. */
    public String account;

    public String name;

    public String passwordHash;

    public String role;

    @ManyToOne(fetch = FetchType.LAZY)
    public Enterprise enterprise;

    /** The enterprise that this member owns here (负责人), which is the member's own; null for everybody else. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_of")
    public Enterprise ownerOf;

    public String region;
    public boolean disabled;

    /** Somebody else set the password: nothing else can be done before it is changed. */
    public boolean mustChangePassword;

    public Instant passwordSetAt;

    /** Every token carries it, and ends when it is raised. */
    public int generation;

    public Instant lastSignIn;

    public Instant createdAt;

    public static String normalised(String typed) {
        return PlainText.key(typed).toLowerCase(Locale.ROOT);
    }

    public static Optional<Account> findByAccount(String account) {
        return find("account", account).firstResultOptional();
    }

    public static Optional<Account> findByPublicId(String publicId) {
        return find("publicId", publicId).firstResultOptional();
    }

    static List<Account> membersOf(Enterprise enterprise) {
        return enterprise == null
                ? List.of()
                : list("enterprise = ?1 and role = ?2 order by id", enterprise, Role.MEMBER);
    }

    static HttpProblem exists() {
        return Problems.conflict("account-exists", "This account name is taken.");
    }

    static void requireFree(String account) {
        if (findByAccount(account).isPresent()) {
            throw exists();
        }
    }

    public static Account of(Person person, String role, Enterprise enterprise, String region, Instant now) {
        return of(person, Passwords.hash(person.password()), role, enterprise, region, now);
    }

    /** The first member of an enterprise, who owns it here until the ownership is handed on. */
    static Account ofOwner(Person person, String passwordHash, Enterprise enterprise, Instant now) {
        var account = of(person, passwordHash, Role.MEMBER, enterprise, null, now);
        account.ownerOf = enterprise;
        return account;
    }

    /** As the register's history names this person. */
    public Editor editor() {
        return new Editor(publicId, name);
    }

    public boolean isOwner() {
        return ownerOf != null;
    }

    boolean owns(Enterprise other) {
        return isOwner() && other != null && other.id.equals(ownerOf.id);
    }

    /** @param passwordHash of the person's password, made before: hashing takes long on purpose */
    public static Account of(
            Person person, String passwordHash, String role, Enterprise enterprise, String region, Instant now) {
        var account = new Account();
        account.account = person.account();
        account.name = PlainText.line(person.name());
        account.passwordHash = passwordHash;
        account.role = role;
        account.enterprise = enterprise;
        account.region = region;
        account.createdAt = now;
        account.passwordSetAt = now;
        return account;
    }

    /** Takes a password that the owner of the account chose; whatever was opened with the former one ends. */
    void choosePassword(String hash, Instant now) {
        passwordHash = hash;
        passwordSetAt = now;
        mustChangePassword = false;
        signOutEverywhere();
    }

    public void signOutEverywhere() {
        generation++;
        Session.revokeAll(this);
        KnownDevice.forgetAll(this);
        PasswordReset.voidAll(this);
    }
}
