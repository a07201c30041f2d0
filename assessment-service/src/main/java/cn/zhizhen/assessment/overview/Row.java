package cn.zhizhen.assessment.overview;

import cn.zhizhen.assessment.answering.Draft;
import cn.zhizhen.assessment.answering.DraftView;
import cn.zhizhen.assessment.answering.Standing;
import cn.zhizhen.assessment.enterprise.EnterpriseView;
import cn.zhizhen.assessment.scoring.Decimals;
import cn.zhizhen.assessment.statistics.IndicatorValue;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of a list of enterprises. Headline figures are there only for those who may see answers.
 *
 * @param confirmed whether statistics count it
 */
@Schema(name = "OverviewRow")
public record Row(
        String id,
        EnterpriseView enterprise,
        boolean confirmed,
        String state,
        Count progress,
        Instant submittedAt,
        Instant returnedAt,
        LocalDate correctableUntil,
        List<Headline> headline) {

    public record Count(int answered, int asked) {}

    public record Headline(String indicator, BigDecimal value, Boolean attained) {}

    static Row of(
            RowQuery.Pair pair,
            boolean seesAnswers,
            Map<Long, Draft> drafts,
            Map<Long, List<IndicatorValue>> values,
            Clock clock) {
        var enterprise = seesAnswers
                ? EnterpriseView.of(pair.enterprise())
                : EnterpriseView.of(pair.enterprise()).withoutFigures();
        var confirmed = pair.enterprise().confirmedAt != null;
        var assessment = pair.assessment();
        if (assessment == null) {
            return new Row(null, enterprise, confirmed, "not-begun", null, null, null, null, List.of());
        }
        var standing = assessment.standing(clock);
        var progress = standing.isSettled() ? null : drafts.get(assessment.id).progress();
        return new Row(
                assessment.publicId,
                enterprise,
                confirmed,
                DraftView.state(standing, progress),
                progress == null ? null : new Count(progress.answered(), progress.asked()),
                assessment.submittedAt,
                assessment.returnedAt,
                standing == Standing.RETURNED ? assessment.correctableUntil : null,
                values.getOrDefault(assessment.id, List.of()).stream()
                        .map(value -> new Headline(value.shortId(), Decimals.plain(value.value), value.atTarget))
                        .toList());
    }
}
