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

    static Reply of(Assessment assessment) {
        var reply = new Reply();
        var enterprise = assessment.enterprise;
        reply.assessment = assessment.id;
        reply.enterprise = enterprise.id;
        reply.campaign = assessment.campaign.id;
        reply.league = enterprise.league;
        reply.region = enterprise.region;
        reply.division = enterprise.division;
        reply.size = enterprise.size;
        reply.industryType = enterprise.industryType;
        reply.aboveScale = enterprise.aboveScale;
        reply.counted = enterprise.counts();
        return reply;
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
