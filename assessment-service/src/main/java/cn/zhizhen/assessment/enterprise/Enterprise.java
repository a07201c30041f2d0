package cn.zhizhen.assessment.enterprise;

import cn.zhizhen.assessment.classification.Regions;
import cn.zhizhen.assessment.classification.SizeClass;
import cn.zhizhen.assessment.document.PlainText;
import cn.zhizhen.assessment.questionnaire.Facts;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A manufacturing enterprise of the register, one per unified social credit code. */
@Entity
public class Enterprise extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String publicId = UUID.randomUUID().toString();

    public String code;
    public String name;

    /** County-level unit, and the league or city above it. */
    public String region;

    public String league;

    public String division;

    public String industryClass;

    public String industryType;

    /** Null until employees and revenue are known. */
    public String size;

    /** 规模以上: yearly main revenue of 20 million CNY or more. */
    public boolean aboveScale;

    /** Null until the form is submitted, or registration said it. */
    public Integer employees;

    /** Yearly revenue in 万元; null until it is known. */
    public BigDecimal revenue;

    public boolean demonstration;

    public Instant createdAt;

    public static Optional<Enterprise> findByCode(String code) {
        return find("code", code).firstResultOptional();
    }

    public static Optional<Enterprise> findByPublicId(String publicId) {
        return find("publicId", publicId).firstResultOptional();
    }

    public static Enterprise of(EnterpriseFacts facts, Instant now) {
        var enterprise = new Enterprise();
        enterprise.code = facts.code();
        enterprise.name = PlainText.line(facts.name());
        enterprise.region = facts.region();
        enterprise.league = Regions.leagueOf(facts.region()).code();
        enterprise.division = facts.division();
        enterprise.industryClass = facts.industryClass();
        enterprise.industryType = facts.industryType();
        enterprise.employees = facts.employees();
        enterprise.revenue = facts.revenue();
        enterprise.size = sizeOf(facts.employees(), facts.revenue());
        enterprise.aboveScale = facts.aboveScale();
        enterprise.createdAt = now;
        return enterprise;
    }

    private static String sizeOf(Integer employees, BigDecimal revenue) {
        return employees == null || revenue == null
                ? null
                : SizeClass.of(employees, revenue).id();
    }

    public Facts facts() {
        return Facts.of(size, division, aboveScale);
    }
}
