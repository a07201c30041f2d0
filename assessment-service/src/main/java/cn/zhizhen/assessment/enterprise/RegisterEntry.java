package cn.zhizhen.assessment.enterprise;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** One line of an enterprise's history in the register: who did what, when and why. Lines are only ever added. */
@Entity
public class RegisterEntry extends PanacheEntityBase {

    private static final int LONGEST_VALUE = 200;

    /** What happened. */
    public enum Kind {
        /** Somebody corrected a fact (更正). */
        CORRECTION,
        /** The form said a fact (填报). */
        SUBMISSION,
        CONFIRMATION,
        UNCONFIRMATION,
        DISPUTE,
        DECISION,
        OWNER,
        MEMBER,
        MERGER,
        RELEASE;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One fact that became another; null stands for one that was not known, or no longer is. */
    public record Difference(String field, String from, String to) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Enterprise enterprise;

    public String kind;

    public String field;

    public String oldValue;

    public String newValue;

    public String reason;

    public String account;

    public String name;

    public Instant at;

    public static RegisterEntry of(
            Enterprise enterprise, Kind kind, Difference difference, String reason, Editor by, Instant now) {
        var entry = new RegisterEntry();
        entry.enterprise = enterprise;
        entry.kind = kind.id();
        entry.field = difference.field();
        entry.oldValue = cut(difference.from());
        entry.newValue = cut(difference.to());
        entry.reason = reason == null || reason.isBlank() ? null : reason;
        entry.account = by.account();
        entry.name = by.name();
        entry.at = now;
        return entry;
    }

    /** Something that happened to the enterprise as a whole. */
    public static RegisterEntry of(Enterprise enterprise, Kind kind, String reason, Editor by, Instant now) {
        return of(enterprise, kind, new Difference(null, null, null), reason, by, now);
    }

    /** The newest first. */
    public static List<RegisterEntry> of(Enterprise enterprise) {
        return list("enterprise = ?1 order by id desc", enterprise);
    }

    private static String cut(String value) {
        return value == null || value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE);
    }
}
