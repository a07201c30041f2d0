package cn.zhizhen.assessment.statistics;

import cn.zhizhen.assessment.answering.Assessment;
import cn.zhizhen.assessment.document.Identity;
import cn.zhizhen.assessment.scoring.Outcome;
import cn.zhizhen.assessment.scoring.Scorecard;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One value of the latest accepted assessment of an enterprise, under the facts that it was submitted with. Rows come with a submission and go with a return, so that
 * whatever counts them counts each enterprise once. An indicator without a value has no row.
 */
@Entity
public class IndicatorValue extends PanacheEntityBase {

    @Embeddable
    public record Key(@Column(name = "assessment_id") long assessment, String indicator) implements Serializable {}

    /** The id by which the indicator is known within its campaign. */
    public String shortId() {
        return Measurand.of(key.indicator()).shortId();
    }

    @EmbeddedId
    public Key key;

    @Column(name = "campaign_id")
    public long campaign;

    public String league;
    public String region;
    public String division;
    public String size;

    public String industryType;

    /** As {@link Reply#counted}. */
    public boolean counted;

    public BigDecimal value;
    public BigDecimal numerator;
    public BigDecimal denominator;

    public Boolean atTarget;

    /** Set where the indicator is a level, so that distributions can be counted. */
    public Integer level;

    public static void replace(Assessment assessment, Counted under, List<Outcome> outcomes) {
        remove(assessment);
        Reply.of(assessment, under).persist();
        valuesOf(outcomes).forEach(measured -> of(assessment, under, measured).persist());
    }

    public static void remove(Assessment assessment) {
        delete("key.assessment", assessment.id);
        Reply.delete("assessment", assessment.id);
    }

    /** By id of the assessment. */
    public static Map<Long, List<IndicatorValue>> of(List<Assessment> assessments) {
        var ids = assessments.stream().map(assessment -> assessment.id).toList();
        return ids.isEmpty()
                ? Map.of()
                : IndicatorValue.<IndicatorValue>stream("key.assessment in ?1", ids)
                        .collect(Collectors.groupingBy(value -> value.key.assessment()));
    }

    private record MeasuredValue(
            Measurand indicator,
            BigDecimal value,
            BigDecimal numerator,
            BigDecimal denominator,
            Boolean atTarget,
            Integer level) {}

    private static List<MeasuredValue> valuesOf(List<Outcome> outcomes) {
        var values = new ArrayList<MeasuredValue>();
        for (var outcome : outcomes) {
            var card =
                    new Identity(outcome.scorecard().id(), outcome.scorecard().version());
            if (outcome.scorecard().kind() == Scorecard.Kind.TARGETS) {
                outcome.indicators().stream()
                        .filter(value -> value.value() != null)
                        .forEach(value -> values.add(new MeasuredValue(
                                new Measurand(card, value.id()),
                                value.value(),
                                value.numerator(),
                                value.denominator(),
                                value.target() == null ? null : value.target().attained(),
                                null)));
            }
            if (outcome.score() != null) {
                values.add(new MeasuredValue(
                        new Measurand(card, Measurand.SCORE), outcome.score(), null, null, null, null));
            }
            if (outcome.level() != null) {
                var level = outcome.level().level();
                values.add(new MeasuredValue(
                        new Measurand(card, Measurand.LEVEL), new BigDecimal(level), null, null, null, level));
            }
        }
        return values;
    }

    private static IndicatorValue of(Assessment assessment, Counted under, MeasuredValue measured) {
        var row = new IndicatorValue();
        row.key = new Key(assessment.id, measured.indicator.key());
        row.campaign = assessment.campaign.id;
        row.league = under.league();
        row.region = under.region();
        row.division = under.division();
        row.size = under.size();
        row.industryType = under.industryType();
        row.counted = assessment.enterprise.counts();
        row.value = measured.value;
        row.numerator = measured.numerator;
        row.denominator = measured.denominator;
        row.atTarget = measured.atTarget;
        row.level = measured.level;
        return row;
    }
}
