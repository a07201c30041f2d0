package cn.zhizhen.assessment.answering;

import cn.zhizhen.assessment.account.Caller;
import cn.zhizhen.assessment.campaign.Campaign;
import cn.zhizhen.assessment.enterprise.Enterprise;
import cn.zhizhen.assessment.problem.Problems;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.HashMap;

/** Opens the one assessment of an enterprise in a campaign; asked again, finds it. */
@Singleton
public class Opener {

    private final Answering answering;
    private final AnswerShelf shelf;
    private final Window window;
    private final Clock clock;

    Opener(Answering answering, AnswerShelf shelf, Window window, Clock clock) {
        this.answering = answering;
        this.shelf = shelf;
        this.window = window;
        this.clock = clock;
    }

    @Transactional
    Response open(String campaignId, Caller caller) {
        var campaign = Campaign.findByPublicId(campaignId).orElseThrow(Problems::notFound);
        var enterprise = Enterprise.findByPublicId(caller.enterprise()).orElseThrow(Problems::notFound);
        var existing = Assessment.findIn(campaign, enterprise);
        if (existing.isPresent()) {
            return Response.ok(view(existing.get())).build();
        }
        if (campaign.state(clock) != Campaign.State.OPEN) {
            throw Problems.conflict("campaign-closed", "The campaign is not open today.");
        }
        return Response.status(201)
                .entity(view(create(campaign, enterprise, caller.account())))
                .build();
    }

    /** The register already knows some answers; they stand as first answers that the enterprise may change. */
    public Assessment create(Campaign campaign, Enterprise enterprise, String account) {
        var assessment = new Assessment();
        assessment.campaign = campaign;
        assessment.enterprise = enterprise;
        assessment.createdAt = clock.instant();
        assessment.persistAndFlush();
        var known = new HashMap<String, JsonNode>();
        known.put("industry-type", TextNode.valueOf(enterprise.industryType));
        if (enterprise.employees != null) {
            known.put("employees", IntNode.valueOf(enterprise.employees));
        }
        if (enterprise.revenue != null) {
            known.put("revenue", DecimalNode.valueOf(enterprise.revenue));
        }
        var questionnaire = answering.draft(assessment).questionnaire();
        shelf.keep(known.entrySet().stream()
                .filter(fact -> questionnaire.byAnswer(fact.getKey()).isPresent())
                .map(fact -> Answer.first(assessment, fact.getKey(), fact.getValue(), clock.instant(), account))
                .toList());
        return assessment;
    }

    private DraftView view(Assessment assessment) {
        return DraftView.of(assessment, answering.draft(assessment), clock, window);
    }
}
