package cn.zhizhen.ui.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A share drawn against its target, in per cent of the width so that letters never stretch.
 *
 * @param isShort the service's verdict on the exact fraction, for the value here is rounded; false where nothing can fall short
 */
public record Bar(BigDecimal value, Mark target, List<Mark> later, boolean isShort) {

    private static final BigDecimal NARROW = BigDecimal.valueOf(22);

    /** A line across the bar; the label of one that stands too close to its neighbour goes a row down. */
    public record Mark(BigDecimal at, int year, int row) {

        public int labelY() {
            return 62 + row * 17;
        }

        public String anchor() {
            return at.intValue() > 85 ? "end" : at.intValue() < 15 ? "start" : "middle";
        }
    }

    static Bar of(Indicator indicator) {
        var target = indicator.target();
        var later = new ArrayList<Mark>();
        for (var next : indicator.next()) {
            var before = later.isEmpty() ? null : later.get(later.size() - 1);
            var close =
                    before != null && next.value().subtract(before.at()).abs().compareTo(NARROW) < 0;
            later.add(new Mark(next.value(), next.year(), close ? 1 - before.row() : 0));
        }
        return new Bar(
                indicator.value().min(BigDecimal.valueOf(100)).setScale(2, RoundingMode.HALF_UP),
                target == null ? null : new Mark(target.value(), target.year(), 0),
                later,
                target != null && target.gap() != null && !target.attained());
    }

    /** How wide the piece from the value to the target is. */
    public BigDecimal missing() {
        return target.at().subtract(value).max(BigDecimal.ZERO);
    }

    public int height() {
        return later.isEmpty() ? 48 : later.stream().anyMatch(mark -> mark.row() > 0) ? 86 : 68;
    }
}
