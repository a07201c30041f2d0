package cn.zhizhen.assessment.account;

import cn.zhizhen.assessment.enterprise.Enterprise;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** A consultant looks after an enterprise. */
@Entity
@Table(name = "consultant_assignment")
@IdClass(Assignment.Key.class)
public class Assignment extends PanacheEntityBase {

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "enterprise_id")
    public Enterprise enterprise;

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    public Account consultant;

    public static List<Assignment> of(List<Long> enterprises) {
        return enterprises.isEmpty()
                ? List.of()
                : list("from Assignment a join fetch a.consultant where a.enterprise.id in ?1", enterprises);
    }

    /** Those that the other looks after already are only taken from the one; returns how many the one had. */
    public static int handOver(Account from, Account to) {
        List<Assignment> given = list("from Assignment a join fetch a.enterprise where a.consultant = ?1", from);
        for (var assignment : given) {
            if (count("enterprise = ?1 and consultant = ?2", assignment.enterprise, to) == 0) {
                var taken = new Assignment();
                taken.enterprise = assignment.enterprise;
                taken.consultant = to;
                taken.persist();
            }
            assignment.delete();
        }
        return given.size();
    }

    public static class Key implements Serializable {

        public Long enterprise;
        public Long consultant;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(enterprise, key.enterprise)
                    && Objects.equals(consultant, key.consultant);
        }

        @Override
        public int hashCode() {
            return Objects.hash(enterprise, consultant);
        }
    }
}
