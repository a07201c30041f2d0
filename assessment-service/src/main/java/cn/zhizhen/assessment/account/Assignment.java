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
