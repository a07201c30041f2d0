package cn.zhizhen.assessment.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Decimal arithmetic of the suite. Rates are percentages with two decimals, rounded half up; points are exact. */
public final class Decimals {

    public static final BigDecimal HUNDRED = new BigDecimal(100);

    private Decimals() {}

    /** Percentage of a part in a whole above zero, 0 to 100, two decimals, rounded half up. */
    public static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
    }

    /** The same number without superfluous zeros, never in exponent form. */
    public static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public static BigDecimal mean(Iterable<BigDecimal> numbers) {
        var sum = BigDecimal.ZERO;
        int count = 0;
        for (var number : numbers) {
            sum = sum.add(number);
            count++;
        }
        return sum.divide(new BigDecimal(count), 2, RoundingMode.HALF_UP);
    }
}
