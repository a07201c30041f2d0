package cn.zhizhen.report.document;

import static java.awt.Font.BOLD;
import static java.awt.Font.PLAIN;

import cn.zhizhen.report.assessment.Indicator;
import java.awt.geom.Rectangle2D;
import java.io.Serializable;
import java.util.List;

/** The headline rates as bars against their targets; a rate that nobody knows is an empty dashed bar, never a zero. */
final class RateBars extends Drawing {

    private static final long serialVersionUID = 1L;

    /** One line of the chart; {@code value} and {@code target} run from 0 to 100, a null is unknown. */
    record Bar(String label, String shown, Double value, Double target, String targetShown, Indicator.Verdict verdict)
            implements Serializable {

        boolean isMissed() {
            return verdict == Indicator.Verdict.MISSED;
        }

        /** A share of enterprises has no bar of one enterprise's own. */
        boolean isRegional() {
            return verdict == Indicator.Verdict.REGIONAL;
        }
    }

    private static final double SHOWN = 92;

    private final List<Bar> bars;

    RateBars(List<Bar> bars) {
        this.bars = List.copyOf(bars);
    }

    @Override
    void draw(Pen pen, double width, double height) {
        var step = height / bars.size();
        var label = bars.stream()
                        .mapToDouble(bar -> Pen.width(bar.label(), BOLD, 9.5f))
                        .max()
                        .orElse(0)
                + 14;
        for (int i = 0; i < bars.size(); i++) {
            bar(pen, bars.get(i), i * step, step, Math.min(label, width / 2), width);
        }
    }

    private void bar(Pen pen, Bar bar, double top, double step, double label, double width) {
        var room = width - label - SHOWN;
        var thick = 13d;
        var y = top + (step - thick) / 2 + 4;
        var baseline = y + thick - 2.5;
        pen.left(Pen.fitted(bar.label(), BOLD, 9.5f, label - 10), Palette.INK, BOLD, 9.5f, 0, baseline);
        pen.fill(Palette.MIST, label, y, room, thick);
        if (bar.value() == null) {
            pen.dashed(Palette.MUTED, new Rectangle2D.Double(label, y, room, thick));
        } else {
            pen.fill(Palette.TEAL, label, y, room * bar.value() / 100, thick);
            if (bar.isMissed()) {
                var from = room * bar.value() / 100;
                pen.fill(Palette.ACCENT_LIGHT, label + from, y, room * bar.target() / 100 - from, thick);
            }
        }
        if (bar.target() != null) {
            var x = label + room * bar.target() / 100;
            pen.line(Palette.INK, 1.4, x, y - 3, x, y + thick + 3);
            pen.centre(bar.targetShown(), Palette.MUTED, PLAIN, 7.5f, x, y - 5);
        }
        var known = bar.value() != null;
        pen.right(
                Pen.fitted(bar.shown(), known ? BOLD : PLAIN, known ? 12f : 8.5f, SHOWN - 8),
                known ? (bar.isMissed() ? Palette.ACCENT : Palette.TEAL) : Palette.MUTED,
                known ? BOLD : PLAIN,
                known ? 12f : 8.5f,
                width,
                baseline + (known ? 1 : -0.5));
    }
}
