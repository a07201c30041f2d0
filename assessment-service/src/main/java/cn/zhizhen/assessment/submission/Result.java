package cn.zhizhen.assessment.submission;

import cn.zhizhen.assessment.answering.Assessment;
import cn.zhizhen.assessment.campaign.Campaign;
import cn.zhizhen.assessment.document.Text;
import cn.zhizhen.assessment.enterprise.EnterpriseView;
import cn.zhizhen.assessment.scoring.Outcome;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a snapshot says: who answered what, and what every scorecard makes of it.
 *
 * @param format 2; the first format had no {@code scorecards}
 * @param scorecards identity and digest of each, in the order of the outcomes
 */
public record Result(
        int format,
        String assessment,
        int snapshot,
        Instant submittedAt,
        EnterpriseView enterprise,
        CampaignFacts campaign,
        DocumentFacts questionnaire,
        DocumentFacts targets,
        List<DocumentFacts> scorecards,
        Map<String, JsonNode> answers,
        List<String> notAsked,
        List<Outcome> outcomes) {

    public record CampaignFacts(String id, Text title, LocalDate opens, LocalDate closes) {

        static CampaignFacts of(Campaign campaign) {
            return new CampaignFacts(campaign.publicId, campaign.title(), campaign.opens, campaign.closes);
        }
    }

    public record DocumentFacts(String id, String version, String digest) {}

    static Result of(
            Assessment assessment,
            int number,
            Instant submittedAt,
            DocumentFacts questionnaire,
            DocumentFacts targets,
            List<DocumentFacts> scorecards,
            Yardsticks.Measurement measurement) {
        return new Result(
                2,
                assessment.publicId,
                number,
                submittedAt,
                EnterpriseView.of(assessment.enterprise),
                CampaignFacts.of(assessment.campaign),
                questionnaire,
                targets,
                scorecards,
                measurement.answers(),
                measurement.notAsked(),
                measurement.outcomes());
    }
}
