package cn.zhizhen.assessment.campaign;

import cn.zhizhen.assessment.document.Identity;
import cn.zhizhen.assessment.document.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** A campaign as everybody may read it. */
public record CampaignView(
        String id,
        Text title,
        Identity questionnaire,
        List<Identity> scorecards,
        Identity targets,
        LocalDate opens,
        LocalDate closes,
        String state,
        int revision) {

    public static CampaignView of(Campaign campaign, Clock clock) {
        return new CampaignView(
                campaign.publicId,
                campaign.title(),
                campaign.questionnaire(),
                campaign.scorecardIdentities(),
                campaign.targets(),
                campaign.opens,
                campaign.closes,
                campaign.state(clock).id(),
                campaign.revision);
    }
}
