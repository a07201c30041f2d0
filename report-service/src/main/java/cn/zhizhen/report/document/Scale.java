package cn.zhizhen.report.document;

import static java.awt.Font.BOLD;
import static java.awt.Font.PLAIN;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.Serializable;
import java.util.List;

/** One rate on a scale from 0 to 100 with the marks that it is held against: targets above the line, references below. */
final class Scale extends Drawing {

    private static final long serialVersionUID = 1L;

    record Mark(double at, String label, boolean target, boolean missed) implements Serializable {}

    private final Double value;
    private final String unknown;
    private final List<Mark> marks;

    Scale(Double value, String unknown, List<Mark> marks) {
        this.value = value;
        this.unknown = unknown;
        this.marks = List.copyOf(marks);
    }

    @Override
    void draw(Pen pen, double width, double height) {
        var top = 26d;
        var thick = 14d;
        pen.fill(Palette.MIST, 0, top, width, thick);
        for (int tick = 0; tick <= 100; tick += 20) {
            pen.line(Palette.LINE, 0.5, width * tick / 100, top + thick, width * tick / 100, top + thick + 3);
        }
        if (value == null) {
            pen.dashed(Palette.MUTED, new Rectangle2D.Double(0, top, width, thick));
            pen.left(unknown, Palette.MUTED, PLAIN, 8.5f, 8, top + thick - 3.5);
        } else {
            pen.fill(Palette.TEAL, 0, top, width * value / 100, thick);
            marks.stream()
                    .filter(Mark::missed)
                    .mapToDouble(Mark::at)
                    .min()
                    .ifPresent(target -> pen.fill(
                            Palette.ACCENT_LIGHT,
                            width * value / 100,
                            top,
                            width * Math.max(0, target - value) / 100,
                            thick));
        }
        labels(
                pen,
                marks.stream().filter(Mark::target).toList(),
                width,
                top - 8,
                top - 5,
                top + thick,
                Palette.INK,
                BOLD);
        labels(
                pen,
                marks.stream().filter(mark -> !mark.target()).toList(),
                width,
                top + thick + 15,
                top,
                top + thick + 5,
                Palette.MUTED,
                PLAIN);
    }

    /** Labels stand at their marks unless they would run into each other; then they make room to the right. */
    private static void labels(
            Pen pen, List<Mark> marks, double width, double baseline, double from, double to, Color color, int style) {
        var sorted = marks.stream()
                .sorted((left, right) -> Double.compare(left.at(), right.at()))
                .toList();
        var room = new double[sorted.size() + 1];
        room[sorted.size()] = width + 8;
        for (int i = sorted.size() - 1; i >= 0; i--) {
            var wide = Pen.width(sorted.get(i).label(), style, 8f);
            var wanted = width * sorted.get(i).at() / 100 - wide / 2;
            room[i] = Math.min(wanted, room[i + 1] - wide - 8);
        }
        var end = -8d;
        for (int i = 0; i < sorted.size(); i++) {
            var mark = sorted.get(i);
            var x = Math.max(Math.max(room[i], end + 8), 0);
            pen.line(color, style == BOLD ? 1.4 : 0.8, width * mark.at() / 100, from, width * mark.at() / 100, to);
            pen.left(mark.label(), color, style, 8f, x, baseline);
            end = x + Pen.width(mark.label(), style, 8f);
        }
    }
}
