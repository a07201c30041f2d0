package cn.zhizhen.ui.consulting;

import cn.zhizhen.ui.report.Report;
import cn.zhizhen.ui.result.Explanation;
import cn.zhizhen.ui.result.Outcome;
import cn.zhizhen.ui.result.Snapshot;
import java.util.List;

/** One assessment on the consultant's desk; the result is null until it is submitted. */
public record Dossier(
        Filing filing, List<Chapter> chapters, Snapshot result, List<Reasons> reasons, List<Report> reports) {

    /** What one scorecard says, with the answers each of its indicators rests on. */
    public record Reasons(Outcome outcome, List<Explanation> explanations) {}
}
