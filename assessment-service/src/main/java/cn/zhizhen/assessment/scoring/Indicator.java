package cn.zhizhen.assessment.scoring;

import cn.zhizhen.assessment.document.Source;
import cn.zhizhen.assessment.document.Text;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One thing that a scorecard measures (指标). Exactly one of the rules from {@code rate} to {@code share} is given. */
public record Indicator(
        String id,
        Text label,
        BigDecimal max,
        RateRule rate,
        OptionsRule options,
        String level,
        TowardsRule towards,
        String yesNo,
        ShareRule share,
        List<Band> bands,
        Text countUnit,
        boolean constraint,
        List<Reference> references,
        Source source) {

    record RateRule(String part, String whole) {}

    /** @param noData the option by which an enterprise says that it has nothing to compare; null where there is none */
    record OptionsRule(String answer, Map<String, BigDecimal> points, String noData) {}

    /** @param beside the answer that has to come far enough before this one is asked; null where it is always asked */
    record TowardsRule(String answer, BigDecimal full, String beside) {}

    record ShareRule(List<String> answers, BigDecimal atLeast) {}

    public Indicator {
        bands = bands == null ? List.of() : bands;
        references = references == null ? List.of() : references;
    }

    @JsonIgnore
    List<Measure> rules() {
        return Stream.<Measure>of(
                        rate == null ? null : new Measure.Rate(rate.part, rate.whole),
                        options == null ? null : new Measure.Options(options.answer, options.points, options.noData),
                        level == null ? null : new Measure.Level(level),
                        towards == null ? null : new Measure.Towards(towards.answer, towards.full, towards.beside),
                        yesNo == null ? null : new Measure.YesNo(yesNo),
                        share == null ? null : new Measure.ShareAtLevel(share.answers, share.atLeast))
                .filter(rule -> rule != null)
                .toList();
    }

    Measured measure(Filling filling) {
        var measured = rules().get(0).of(filling);
        if (bands.isEmpty() || measured.absence() != null) {
            return measured;
        }
        var points = Band.points(bands, measured.numerator(), measured.denominator());
        return new Measured(
                measured.value(), measured.numerator(), measured.denominator(), points, null, measured.path());
    }

    /** Percent for rates and shares, none for levels and points. */
    @JsonIgnore
    String unit() {
        return rate != null || yesNo != null || share != null || towards != null ? "%" : null;
    }
}
