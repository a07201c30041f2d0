package cn.zhizhen.report.advice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Which condition held, and on what value: {@code equipment-digital-rate below 60, value 52.15}.
 * The gap is the distance as a share of the threshold, from 0 to 1, so that gaps of unlike units can be put in order.
 */
public record Evidence(String subject, String test, String threshold, String value, BigDecimal gap) {

    static Evidence ofIndicator(
            String indicator, String test, Optional<BigDecimal> value, Optional<BigDecimal> threshold) {
        var gap = value.isPresent() && threshold.isPresent() ? share(threshold.get(), value.get()) : BigDecimal.ZERO;
        return new Evidence(
                indicator,
                test,
                threshold.map(Evidence::plain).orElse(null),
                value.map(Evidence::plain).orElse(null),
                gap);
    }

    static Evidence ofAnswer(String answer, String test, String threshold, List<String> chosen) {
        return new Evidence(answer, test, threshold, String.join(",", chosen), BigDecimal.ZERO);
    }

    static Evidence ofNumber(String subject, String test, BigDecimal value, BigDecimal threshold) {
        var gap = test.endsWith("below") ? share(threshold, value) : BigDecimal.ZERO;
        return new Evidence(subject, test, plain(threshold), plain(value), gap);
    }

    private static BigDecimal share(BigDecimal threshold, BigDecimal value) {
        return threshold.signum() <= 0
                ? BigDecimal.ZERO
                : threshold
                        .subtract(value)
                        .divide(threshold, 4, RoundingMode.HALF_UP)
                        .max(BigDecimal.ZERO);
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
