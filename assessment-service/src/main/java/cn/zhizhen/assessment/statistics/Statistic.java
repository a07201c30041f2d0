package cn.zhizhen.assessment.statistics;

import cn.zhizhen.assessment.scoring.Decimals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;

/**
 * One figure over several enterprises, each counted once. Absent parts do not apply, or are suppressed.
 *
 * @param n enterprises that have a value
 * @param mean mean of the enterprises' values, two decimals, rounded half up
 * @param pooled sum of numerators over sum of denominators, in percent, two decimals, rounded half up
 * @param atTarget enterprises that attain the mark that holds now
 * @param shareAtTarget the same in percent of n
 * @param distribution enterprises by level; levels that are missing are withheld
 * @param withheld enterprises whose level is withheld, because few stand there or to shield those few; null when all is shown
 * @param targetWithheld true when the number at target, or the number that falls short of it, is too small to tell
 * @param suppressed true when there are figures that may not be shown
 */
public record Statistic(
        int n,
        BigDecimal mean,
        BigDecimal pooled,
        Integer atTarget,
        BigDecimal shareAtTarget,
        Map<String, Integer> distribution,
        Integer withheld,
        boolean targetWithheld,
        boolean suppressed) {

    static Statistic nobody() {
        return new Statistic(0, null, null, null, null, null, null, false, false);
    }

    static Statistic hidden() {
        return new Statistic(0, null, null, null, null, null, null, false, true);
    }

    Statistic withDistribution(Map<String, Integer> shown, Integer withheld) {
        return new Statistic(n, mean, pooled, atTarget, shareAtTarget, shown, withheld, targetWithheld, suppressed);
    }

    Statistic withoutTarget() {
        return new Statistic(n, mean, pooled, null, null, distribution, withheld, true, suppressed);
    }

    /** Sums that add up, so that rows and totals come from the same counting. */
    static final class Sums {

        int n;
        private BigDecimal values = BigDecimal.ZERO;
        private BigDecimal numerators = BigDecimal.ZERO;
        private BigDecimal denominators = BigDecimal.ZERO;
        private int withTarget;
        private int atTarget;
        private final Map<String, Integer> levels = new TreeMap<>();

        void add(
                int count,
                BigDecimal value,
                BigDecimal numerator,
                BigDecimal denominator,
                int targets,
                int attained,
                String level) {
            n += count;
            values = values.add(value);
            numerators = numerators.add(numerator == null ? BigDecimal.ZERO : numerator);
            denominators = denominators.add(denominator == null ? BigDecimal.ZERO : denominator);
            withTarget += targets;
            atTarget += attained;
            if (level != null) {
                levels.merge(level, count, Integer::sum);
            }
        }

        void add(Sums other) {
            n += other.n;
            values = values.add(other.values);
            numerators = numerators.add(other.numerators);
            denominators = denominators.add(other.denominators);
            withTarget += other.withTarget;
            atTarget += other.atTarget;
            other.levels.forEach((level, count) -> levels.merge(level, count, Integer::sum));
        }

        Map<String, Integer> levels() {
            return levels;
        }

        int atTarget() {
            return atTarget;
        }

        int belowTarget() {
            return withTarget - atTarget;
        }

        Statistic statistic() {
            if (n == 0) {
                return nobody();
            }
            var isLevel = !levels.isEmpty();
            return new Statistic(
                    n,
                    isLevel ? null : values.divide(new BigDecimal(n), 2, RoundingMode.HALF_UP),
                    denominators.signum() > 0 ? Decimals.percent(numerators, denominators) : null,
                    withTarget > 0 ? atTarget : null,
                    withTarget > 0 ? Decimals.percent(new BigDecimal(atTarget), new BigDecimal(withTarget)) : null,
                    isLevel ? levels : null,
                    null,
                    false,
                    false);
        }
    }
}
