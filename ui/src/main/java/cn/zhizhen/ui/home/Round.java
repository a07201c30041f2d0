package cn.zhizhen.ui.home;

import cn.zhizhen.ui.report.Report;
import java.util.List;

/** One campaign as it stands for the enterprise: what is due, how far it is, or what came of it. */
public record Round(
        HomeClient.Campaign campaign,
        HomeClient.Assessment assessment,
        HomeClient.Comment comment,
        List<Report> reports) {

    /** One word for the page to choose its sentence by. */
    public String state() {
        if (begun() && ("submitted".equals(assessment.state()) || "returned".equals(assessment.state()))) {
            return assessment.state();
        }
        if (!"open".equals(campaign.state())) {
            return campaign.state();
        }
        return begun() ? assessment.state() : "not-begun";
    }

    public boolean begun() {
        return assessment != null && assessment.id() != null;
    }

    /** A campaign that ended without this enterprise, perhaps before it registered, is nothing to it. */
    boolean concerns() {
        return begun() || !"closed".equals(campaign.state());
    }

    boolean isUnconfirmed() {
        return assessment != null && Boolean.FALSE.equals(assessment.confirmed());
    }

    public boolean due() {
        return "returned".equals(state()) || "open".equals(campaign.state()) && !"submitted".equals(state());
    }
}
