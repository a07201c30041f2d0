package cn.zhizhen.assessment.enterprise;

import cn.zhizhen.assessment.classification.Regions;
import cn.zhizhen.assessment.questionnaire.Answers;
import cn.zhizhen.assessment.questionnaire.Facts;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** A manufacturing enterprise of the register, one per unified social credit code. */
@Entity
@DynamicUpdate
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

    /** Counts the corrections, so that the second of two who correct at once is told. */
    public int revision;

    /** Since when it is known to be who it says it is; until then no statistic counts it (未确认). */
    public Instant confirmedAt;

    /** Since when it is no longer there: merged into another, or released to somebody else. */
    public Instant closedAt;

    /** Who took its place then. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Enterprise successor;

    /** The code of one that was released, which another carries now. */
    public String formerCode;

    public static Optional<Enterprise> findByCode(String code) {
        return find("code", code).firstResultOptional();
    }

    public static Optional<Enterprise> findByPublicId(String publicId) {
        return find("publicId = ?1 and closedAt is null", publicId).firstResultOptional();
    }

    public static Enterprise of(EnterpriseFacts facts, Instant now) {
        var enterprise = new Enterprise();
        enterprise.code = facts.code();
        enterprise.createdAt = now;
        enterprise.take(facts);
        return enterprise;
    }

    private void take(EnterpriseFacts facts) {
        name = facts.name();
        region = facts.region();
        league = Regions.leagueOf(facts.region()).code();
        division = facts.division();
        industryClass = facts.industryClass();
        industryType = facts.industryType();
        employees = facts.employees();
        revenue = facts.revenue();
        size = facts.size();
        aboveScale = facts.aboveScale();
    }

    /** Replaces facts, and keeps in the history what each of them was. Facts that say nothing new leave no trace. */
    public void correct(EnterpriseFacts facts, RegisterEntry.Kind kind, Editor by, String reason, Instant now) {
        var differences = EnterpriseFacts.of(this).differencesTo(facts);
        if (!differences.isEmpty()) {
            differences.forEach(difference ->
                    RegisterEntry.of(this, kind, difference, reason, by, now).persist());
            take(facts);
            revision++;
        }
    }

    /** The form asks employees, revenue and type of production; what was submitted there is what the register knows. */
    public void takeOver(Answers answers, Editor by, Instant now) {
        correct(EnterpriseFacts.of(this).with(answers), RegisterEntry.Kind.SUBMISSION, by, null, now);
    }

    /** Whether statistics count it. */
    public boolean counts() {
        return confirmedAt != null && closedAt == null;
    }

    public Facts facts() {
        return EnterpriseFacts.of(this).facts();
    }

    /** What conditions may ask for while a form is being filled: its own figures go before those of the register. */
    public Facts facts(Answers answers) {
        return EnterpriseFacts.of(this).with(answers).facts();
    }
}
