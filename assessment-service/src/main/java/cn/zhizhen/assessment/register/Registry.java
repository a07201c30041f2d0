package cn.zhizhen.assessment.register;

import cn.zhizhen.assessment.account.Scope;
import cn.zhizhen.assessment.answering.Assessment;
import cn.zhizhen.assessment.enterprise.Enterprise;
import cn.zhizhen.assessment.problem.Problems;
import java.util.List;

/** Where the register looks things up. */
final class Registry {

    private Registry() {}

    /** The enterprise if it lies within a scope; otherwise it is not there at all. */
    static Enterprise visible(String publicId, Scope scope) {
        var query = Enterprise.getEntityManager()
                .createQuery(
                        "from Enterprise e where e.publicId = :id and e.closedAt is null and " + scope.predicate(),
                        Enterprise.class)
                .setParameter("id", publicId);
        if (scope.parameter() != null) {
            query.setParameter("scope", scope.parameter());
        }
        return query.getResultList().stream().findFirst().orElseThrow(Problems::notFound);
    }

    /**
     * The same with its assessments for this writer alone: others wait until this transaction ends. Assessments come first, as
     * they do at submission. To be called before any of it is read in another way.
     */
    static Enterprise locked(String publicId, Scope scope) {
        var database = Enterprise.getEntityManager();
        database.createQuery(
                        "select a.publicId from Assessment a where a.enterprise.publicId = :id order by a.id",
                        String.class)
                .setParameter("id", publicId)
                .getResultList()
                .forEach(assessment -> Assessment.locked(assessment, scope));
        Enterprise.update("revision = revision where publicId = ?1", publicId);
        var enterprise = visible(publicId, scope);
        database.refresh(enterprise);
        return enterprise;
    }

    static List<Assessment> assessments(Enterprise enterprise) {
        return Assessment.list(
                "from Assessment a join fetch a.campaign where a.enterprise = ?1 order by a.id", enterprise);
    }
}
