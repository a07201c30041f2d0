package cn.zhizhen.assessment.answering;

import cn.zhizhen.assessment.account.Scope;
import cn.zhizhen.assessment.campaign.Campaign;
import cn.zhizhen.assessment.enterprise.Enterprise;
import cn.zhizhen.assessment.problem.Problems;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** One enterprise in one campaign. Whether it is empty, complete, submitted or returned is derived, never stored. */
@Entity
public class Assessment extends PanacheEntityBase {

    private static final Duration WITHDRAWAL = Duration.ofHours(24);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String publicId = UUID.randomUUID().toString();

    @ManyToOne(fetch = FetchType.LAZY)
    public Campaign campaign;

    @ManyToOne(fetch = FetchType.LAZY)
    public Enterprise enterprise;

    /** Counts the changes; raising it first makes writers of one assessment wait for each other. */
    public int revision;

    /** Number of the accepted snapshot, the one that counts and is shown; null while there is none. */
    public Integer snapshotNumber;

    /** When the accepted snapshot was submitted. */
    public Instant submittedAt;

    /** When a consultant first opened the accepted snapshot. */
    public Instant openedAt;

    /** Number of the snapshot that was last returned. */
    public Integer returnedSnapshot;

    /** Last day of the window of correction (修改期) that the last return opened. */
    public LocalDate correctableUntil;

    public String returnComment;

    public String returnedBy;

    public Instant returnedAt;

    public Instant createdAt;

    /** The assessment if it lies within a scope; otherwise it is not there at all. */
    public static Assessment visible(String publicId, Scope scope) {
        var query = getEntityManager()
                .createQuery(
                        "from Assessment a join fetch a.enterprise e join fetch a.campaign where a.publicId = :id and e.closedAt is null and "
                                + scope.predicate(),
                        Assessment.class)
                .setParameter("id", publicId);
        if (scope.parameter() != null) {
            query.setParameter("scope", scope.parameter());
        }
        return query.setMaxResults(1).getResultList().stream().findFirst().orElseThrow(Problems::notFound);
    }

    public static Optional<Assessment> findIn(Campaign campaign, Enterprise enterprise) {
        return find("campaign = ?1 and enterprise = ?2", campaign, enterprise).firstResultOptional();
    }

    /**
     * The assessment if it lies within a scope, for this writer alone: others wait until this transaction ends, and then
     * read what it left. To be called before the assessment is read in any other way.
     */
    public static Assessment locked(String publicId, Scope scope) {
        var update = getEntityManager()
                .createQuery("update Assessment a set a.revision = a.revision + 1 where a.publicId = :id"
                        + " and exists (select 1 from Enterprise e where e = a.enterprise and e.closedAt is null and "
                        + scope.predicate()
                        + ")")
                .setParameter("id", publicId);
        if (scope.parameter() != null) {
            update.setParameter("scope", scope.parameter());
        }
        if (update.executeUpdate() == 0) {
            throw Problems.notFound();
        }
        return visible(publicId, scope);
    }

    public Standing standing(Clock clock) {
        if (snapshotNumber == null) {
            return Standing.DRAFT;
        }
        if (!isReturned()) {
            return Standing.SUBMITTED;
        }
        return Campaign.today(clock).isAfter(correctableUntil) ? Standing.LAPSED : Standing.RETURNED;
    }

    /** Whether the accepted snapshot is one that was returned and that no later submission has replaced. */
    public boolean isReturned() {
        return snapshotNumber != null && snapshotNumber.equals(returnedSnapshot);
    }

    /**
     * Until when a member may take the submission back; empty when a consultant has opened it or it is too late. It is too late
     * as well when the enterprise could not submit again, so that nobody withdraws into a closed campaign.
     */
    public Optional<Instant> withdrawableUntil(Clock clock) {
        if (standing(clock) != Standing.SUBMITTED || openedAt != null) {
            return Optional.empty();
        }
        var lastDay = Campaign.endOf(returnedSnapshot == null ? campaign.closes : correctableUntil);
        var lastHour = submittedAt.plus(WITHDRAWAL);
        var end = lastDay.isBefore(lastHour) ? lastDay : lastHour;
        return Optional.of(end).filter(clock.instant()::isBefore);
    }

    /** The first look of a consultant at what was submitted; it ends the time in which it may be withdrawn. */
    void open(Instant now) {
        if (snapshotNumber == null || openedAt != null) {
            return;
        }
        update("openedAt = ?1 where id = ?2 and openedAt is null and snapshotNumber is not null", now, id);
        getEntityManager().refresh(this);
    }

    /** A new snapshot is accepted and takes the place of the one before. */
    public void accept(int number, Instant now) {
        snapshotNumber = number;
        submittedAt = now;
        openedAt = null;
    }

    /** What was returned stands again, or nothing at all; its window of correction is what it was. */
    public void withdraw(Instant earlierSubmission) {
        snapshotNumber = returnedSnapshot;
        submittedAt = earlierSubmission;
        openedAt = returnedSnapshot == null ? null : returnedAt;
    }

    /** Opens a window of correction over the accepted snapshot, which goes on counting. */
    public void giveBack(String comment, String consultant, Instant now, LocalDate until) {
        returnedSnapshot = snapshotNumber;
        returnComment = comment;
        returnedBy = consultant;
        returnedAt = now;
        correctableUntil = until;
        openedAt = openedAt == null ? now : openedAt;
    }
}
