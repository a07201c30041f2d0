package cn.zhizhen.assessment.statistics;

import cn.zhizhen.assessment.answering.Assessment;
import cn.zhizhen.assessment.enterprise.Enterprise;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/**
 * The accepted assessment of an enterprise in a campaign, under the facts that it was submitted with: what is corrected in the
 * register later moves nothing that was counted before. It goes with the values of its indicators.
 */
@Entity
public class Reply extends PanacheEntityBase {

    @Id
    @Column(name = "assessment_id")
    public Long assessment;

    @Column(name = "enterprise_id")
    public long enterprise;

    @Column(name = "campaign_id")
    public long campaign;

    public String league;
    public String region;
    public String division;
    public String size;

    public String industryType;

    public boolean aboveScale;

    /** Whether statistics count it, as they do from the confirmation of the enterprise on. */
    public boolean counted;

    static Reply of(Assessment assessment, Counted under) {
        var reply = new Reply();
        reply.assessment = assessment.id;
        reply.enterprise = assessment.enterprise.id;
        reply.campaign = assessment.campaign.id;
        reply.league = under.league();
        reply.region = under.region();
        reply.division = under.division();
        reply.size = under.size();
        reply.industryType = under.industryType();
        reply.aboveScale = under.aboveScale();
        reply.counted = assessment.enterprise.counts();
        return reply;
    }

    /** An assessment was brought to another enterprise. */
    public static void move(Assessment assessment, Enterprise enterprise) {
        update("enterprise = ?1 where assessment = ?2", enterprise.id, assessment.id);
    }

    /** After a confirmation, its withdrawal, a merger or a release: statistics count what they now may. */
    public static void recount(Enterprise enterprise) {
        var counted = enterprise.counts();
        update("counted = ?1 where enterprise = ?2", counted, enterprise.id);
        IndicatorValue.update(
                "counted = ?1 where key.assessment in (select r.assessment from Reply r where r.enterprise = ?2)",
                counted,
                enterprise.id);
    }
}
