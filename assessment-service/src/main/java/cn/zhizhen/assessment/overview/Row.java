package cn.zhizhen.assessment.overview;

import cn.zhizhen.assessment.answering.Assessment;
import cn.zhizhen.assessment.answering.Draft;
import cn.zhizhen.assessment.answering.DraftView;
import cn.zhizhen.assessment.enterprise.Enterprise;
import cn.zhizhen.assessment.enterprise.EnterpriseView;
import cn.zhizhen.assessment.scoring.Decimals;
import cn.zhizhen.assessment.statistics.IndicatorValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of a list of enterprises. Headline figures are there only for those who may see answers. */
@Schema(name = "OverviewRow")
public record Row(
        String id,
        EnterpriseView enterprise,
        String state,
        Count progress,
        Instant submittedAt,
        Instant returnedAt,
        List<Headline> headline) {

    public record Count(int answered, int asked) {}

    public record Headline(String indicator, BigDecimal value, Boolean attained) {}

    static Row of(Enterprise enterprise, Assessment assessment, Draft.Progress progress, List<IndicatorValue> values) {
        return new Row(
                assessment == null ? null : assessment.publicId,
                EnterpriseView.of(enterprise),
                assessment == null ? "not-begun" : DraftView.state(assessment, progress),
                progress == null ? null : new Count(progress.answered(), progress.asked()),
                assessment == null ? null : assessment.submittedAt,
                assessment == null ? null : assessment.returnedAt,
                values.stream()
                        .map(value -> new Headline(value.key.indicator(), Decimals.plain(value.value), value.atTarget))
                        .toList());
    }
}
