package cn.zhizhen.assessment.scoring;

import java.math.BigDecimal;
import java.util.List;

/** Points for a rate up to and including an upper edge, in percent. */
record Band(BigDecimal to, BigDecimal points) {

    /** Compares the exact fraction, not the rounded percentage, with the edges: 40.001 % lies above 40 %. */
    static BigDecimal points(List<Band> bands, BigDecimal part, BigDecimal whole) {
        var hundredfold = part.multiply(Decimals.HUNDRED);
        return bands.stream()
                .filter(band -> hundredfold.compareTo(band.to.multiply(whole)) <= 0)
                .findFirst()
                .map(Band::points)
                .orElseThrow(() -> new IllegalArgumentException(part + " of " + whole + " lies above every band"));
    }
}
