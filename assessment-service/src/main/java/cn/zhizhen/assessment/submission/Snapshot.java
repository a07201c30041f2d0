package cn.zhizhen.assessment.submission;

import cn.zhizhen.assessment.answering.Assessment;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;

/** Everything an outcome depends on, frozen at submission (快照). It is written once and never changed. */
@Entity
public class Snapshot extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Assessment assessment;

    public int number;

    /** The result as docs/api.md describes it, as canonical JSON. */
    public String content;

    public String digest;

    public String idempotencyKey;

    public Instant submittedAt;

    public String submittedBy;

    static Optional<Snapshot> current(Assessment assessment) {
        return find("assessment = ?1 and number = ?2", assessment, assessment.snapshotNumber)
                .firstResultOptional();
    }

    static Optional<Snapshot> withKey(Assessment assessment, String key) {
        return key == null
                ? Optional.empty()
                : find("assessment = ?1 and idempotencyKey = ?2", assessment, key)
                        .firstResultOptional();
    }

    static int nextNumber(Assessment assessment) {
        return (int) count("assessment", assessment) + 1;
    }
}
