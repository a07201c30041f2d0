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
 * @param attained whether the mean reaches the mark that holds now, decided before anything is rounded; null without a mark
 * @param gap percentage points that the mean falls short of the mark, two decimals; zero when attained, else at least 0.01
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
        boolean suppressed,
        Boolean attained,
        BigDecimal gap) {

    static Statistic nobody() {
        return new Statistic(0, null, null, null, null, null, null, false, false, null, null);
    }

    static Statistic hidden() {
        return new Statistic(0, null, null, null, null, null, null, false, true, null, null);
    }

    Statistic withDistribution(Map<String, Integer> shown, Integer withheld) {
        return new Statistic(
                n, mean, pooled, atTarget, shareAtTarget, shown, withheld, targetWithheld, suppressed, attained, gap);
    }

    Statistic withoutTarget() {
        return new Statistic(n, mean, pooled, null, null, distribution, withheld, true, suppressed, attained, gap);
    }

    /** Sums that add up, so that rows and totals come from the same counting. */
    static final class Sums {

        int n;
        /** Sums come from the database with more decimals than that; what differs beyond them came by division there. */
        private static final int EXACT = 6;

        private static final BigDecimal SMALLEST_GAP = new BigDecimal("0.01");

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

        private boolean attains(BigDecimal mark) {
            return values.setScale(EXACT, RoundingMode.HALF_UP).compareTo(mark.multiply(new BigDecimal(n))) >= 0;
        }

        private BigDecimal gap(BigDecimal mean, BigDecimal mark) {
            return attains(mark)
                    ? BigDecimal.ZERO.setScale(2)
                    : mark.subtract(mean).max(SMALLEST_GAP).setScale(2, RoundingMode.HALF_UP);
        }

        /** @param mark in percent, null where none holds */
        Statistic statistic(BigDecimal mark) {
            if (n == 0) {
                return nobody();
            }
            var isLevel = !levels.isEmpty();
            var mean = isLevel ? null : values.divide(new BigDecimal(n), 2, RoundingMode.HALF_UP);
            var isHeld = mean != null && mark != null;
            return new Statistic(
                    n,
                    mean,
                    denominators.signum() > 0 ? Decimals.percent(numerators, denominators) : null,
                    withTarget > 0 ? atTarget : null,
                    withTarget > 0 ? Decimals.percent(new BigDecimal(atTarget), new BigDecimal(withTarget)) : null,
                    isLevel ? levels : null,
                    null,
                    false,
                    false,
                    isHeld ? attains(mark) : null,
                    isHeld ? gap(mean, mark) : null);
        }
    }
}
