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
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One enterprise in one campaign. Whether it is empty, complete or submitted is derived, never stored. */
@Entity
public class Assessment extends PanacheEntityBase {

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

    /** Number of the snapshot that counts; null while answers may change. */
    public Integer snapshotNumber;

    public Instant submittedAt;

    public String returnComment;

    public String returnedBy;

    public Instant returnedAt;

    public Instant createdAt;

    /** The assessment if it lies within a scope; otherwise it is not there at all. */
    public static Assessment visible(String publicId, Scope scope) {
        var query = getEntityManager()
                .createQuery(
                        "from Assessment a join fetch a.enterprise e join fetch a.campaign where a.publicId = :id and "
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
                        + " and exists (select 1 from Enterprise e where e = a.enterprise and " + scope.predicate()
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

    public boolean isSubmitted() {
        return snapshotNumber != null;
    }

    public boolean isReturned() {
        return snapshotNumber == null && returnedAt != null;
    }
}
