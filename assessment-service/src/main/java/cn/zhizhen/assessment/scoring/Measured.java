package cn.zhizhen.assessment.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What one measure found: a value, or the reason for having none, and the way from the answers to it.
 *
 * @param value a percentage, a level or a sum of points; null when {@code absence} says why
 * @param points what the value earns; null where the measure gives no points
 */
record Measured(
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        BigDecimal points,
        Absence absence,
        List<Step> path) {

    /** One answer on the way to a value, and the points that it contributes where it does. */
    record Step(String answer, JsonNode value, BigDecimal points) {}

    static Measured absent(Absence absence, Filling filling, String... answers) {
        return new Measured(null, null, null, null, absence, path(filling, answers));
    }

    static Measured value(BigDecimal value, Filling filling, String... answers) {
        return new Measured(value, null, null, null, null, path(filling, answers));
    }

    static List<Step> path(Filling filling, String... answers) {
        var path = new ArrayList<Step>();
        for (var answer : answers) {
            path.add(new Step(answer, filling.answers().value(answer).orElse(null), null));
        }
        return path;
    }
}
