package cn.zhizhen.assessment.submission;

import cn.zhizhen.assessment.answering.Assessment;
import cn.zhizhen.assessment.enterprise.EnterpriseView;
import cn.zhizhen.assessment.scoring.Outcome;
import cn.zhizhen.assessment.statistics.Counted;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Everything an outcome depends on, frozen at submission (快照). What it says is written once and never changed. */
@Entity
public class Snapshot extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Assessment assessment;

    public int number;

    /** The result as docs/api.md describes it, as canonical JSON. */
    @Column(updatable = false)
    public String content;

    @Column(updatable = false)
    public String digest;

    @Column(updatable = false)
    public String idempotencyKey;

    @Column(updatable = false)
    public Instant submittedAt;

    @Column(updatable = false)
    public String submittedBy;

    /** When a member took it back; null for one that was accepted. */
    public Instant withdrawnAt;

    static Optional<Snapshot> current(Assessment assessment) {
        return find("assessment = ?1 and number = ?2", assessment, assessment.snapshotNumber)
                .firstResultOptional();
    }

    /** The one that was accepted when the assessment was last returned. */
    static Optional<Snapshot> returned(Assessment assessment) {
        return find("assessment = ?1 and number = ?2", assessment, assessment.returnedSnapshot)
                .firstResultOptional();
    }

    static Optional<Snapshot> withKey(Assessment assessment, String key) {
        return key == null
                ? Optional.empty()
                : find("assessment = ?1 and idempotencyKey = ?2", assessment, key)
                        .firstResultOptional();
    }

    static Optional<Snapshot> withDigest(String digest) {
        return find("from Snapshot s join fetch s.assessment where s.digest = ?1", digest)
                .firstResultOptional();
    }

    /** When the next accepted snapshot took this one's place. */
    Optional<Instant> supersededAt() {
        return Snapshot.<Snapshot>find(
                        "assessment = ?1 and number > ?2 and withdrawnAt is null order by number", assessment, number)
                .firstResultOptional()
                .map(next -> next.submittedAt);
    }

    /** The facts of the enterprise as they were then. */
    Counted countedUnder(ObjectMapper mapper) {
        try {
            return Counted.of(mapper.treeToValue(mapper.readTree(content).get("enterprise"), EnterpriseView.class));
        } catch (IOException e) {
            throw new UncheckedIOException("A stored snapshot is not what it was frozen as", e);
        }
    }

    /** What the scorecards said then; a field that a later release added is null. */
    List<Outcome> outcomes(ObjectMapper mapper) {
        try {
            return mapper.readerForListOf(Outcome.class)
                    .readValue(mapper.readTree(content).get("outcomes"));
        } catch (IOException e) {
            throw new UncheckedIOException("A stored snapshot is not what it was frozen as", e);
        }
    }

    static int nextNumber(Assessment assessment) {
        return (int) count("assessment", assessment) + 1;
    }
}
