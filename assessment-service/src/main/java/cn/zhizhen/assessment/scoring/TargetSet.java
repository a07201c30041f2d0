package cn.zhizhen.assessment.scoring;

import cn.zhizhen.assessment.document.Identity;
import cn.zhizhen.assessment.document.Source;
import cn.zhizhen.assessment.document.Text;
import cn.zhizhen.assessment.questionnaire.Facts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Marks by indicator and year (目标集), each with the clause that sets it. */
public record TargetSet(String id, String version, Text title, Source source, List<Target> targets) {

    /** A mark that holds for enterprises of a campaign. */
    public static final String NOW = "now";

    /** A mark that is missed by less than this is still missed, and says so. */
    private static final BigDecimal SMALLEST_GAP = new BigDecimal("0.01");

    /**
     * One mark.
     *
     * @param value percent
     * @param standing {@code now} for the mark that enterprises are held against, {@code next} for later ones
     * @param regional true where the mark is a share of enterprises and none of them alone can fall short of it
     * @param divisions GB/T 4754 divisions it is meant for; empty for all
     */
    public record Target(
            String indicator,
            int year,
            BigDecimal value,
            String standing,
            boolean regional,
            List<String> divisions,
            Text text,
            Source source) {

        public Target {
            divisions = divisions == null ? List.of() : divisions;
        }

        boolean fits(Facts facts) {
            return divisions.isEmpty()
                    || facts.value("division").filter(divisions::contains).isPresent();
        }

        private Distance distance(Measured measured) {
            if (regional || measured.absence() != null) {
                return new Distance(value, year, null, null, null, regional, text, source);
            }
            var needed = value.multiply(measured.denominator())
                    .divide(Decimals.HUNDRED)
                    .subtract(measured.numerator())
                    .setScale(0, RoundingMode.CEILING)
                    .max(BigDecimal.ZERO);
            var attained =
                    measured.numerator().multiply(Decimals.HUNDRED).compareTo(value.multiply(measured.denominator()))
                            >= 0;
            var gap = attained
                    ? BigDecimal.ZERO.setScale(2)
                    : value.subtract(measured.value()).max(SMALLEST_GAP).setScale(2);
            return new Distance(value, year, attained, gap, needed.intValueExact(), false, text, source);
        }
    }

    /**
     * How far an enterprise is from a mark.
     *
     * @param attained decided on the exact fraction; null when there is no value, or when the mark is a regional share
     * @param gap percentage points still missing, two decimals; zero when attained
     * @param missing the smallest number of further machines or processes that reaches the mark
     */
    public record Distance(
            BigDecimal value,
            int year,
            Boolean attained,
            BigDecimal gap,
            Integer missing,
            boolean regional,
            Text text,
            Source source) {}

    public Identity identity() {
        return new Identity(id, version);
    }

    public Optional<Target> now(String indicator) {
        return targets.stream()
                .filter(target -> target.indicator().equals(indicator) && NOW.equals(target.standing()))
                .findFirst();
    }

    Distance current(String indicator, Measured measured, Facts facts) {
        return now(indicator)
                .filter(target -> target.fits(facts))
                .map(target -> target.distance(measured))
                .orElse(null);
    }

    List<Distance> next(String indicator, Measured measured, Facts facts) {
        return targets.stream()
                .filter(target -> target.indicator().equals(indicator) && !NOW.equals(target.standing()))
                .filter(target -> target.fits(facts))
                .sorted(Comparator.comparingInt(Target::year))
                .map(target -> target.distance(measured))
                .toList();
    }
}
