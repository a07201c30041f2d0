package cn.zhizhen.report.document;

import static java.awt.Font.PLAIN;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.io.Serializable;
import java.util.List;

/** The profile of all rated questions. An axis without a value interrupts the line instead of drawing it to the centre. */
final class Radar extends Drawing {

    private static final long serialVersionUID = 1L;

    /** A share from 0 to 1, or null where the question has no points. */
    record Axis(String label, Double share) implements Serializable {}

    private static final double LABEL = 118;

    private final List<Axis> axes;

    Radar(List<Axis> axes) {
        this.axes = List.copyOf(axes);
    }

    @Override
    void draw(Pen pen, double width, double height) {
        var x = width / 2;
        var y = height / 2;
        var radius = height / 2 - 26;
        for (int ring = 1; ring <= 4; ring++) {
            pen.outline(
                    ring == 4 ? Palette.TEAL_MID : Palette.LINE, ring == 4 ? 0.8 : 0.5, web(x, y, radius * ring / 4));
        }
        for (int i = 0; i < axes.size(); i++) {
            pen.line(Palette.LINE, 0.5, x, y, x + radius * cos(i), y + radius * sin(i));
            label(pen, i, x, y, radius + 9);
        }
        area(pen, x, y, radius);
        for (int i = 0; i < axes.size(); i++) {
            var share = axes.get(i).share();
            if (share != null) {
                dot(pen, x + radius * share * cos(i), y + radius * share * sin(i));
            }
        }
    }

    private void area(Pen pen, double x, double y, double radius) {
        var all = axes.stream().allMatch(axis -> axis.share() != null);
        if (all) {
            var path = new Path2D.Double();
            for (int i = 0; i < axes.size(); i++) {
                var reach = radius * axes.get(i).share();
                move(path, i == 0, x + reach * cos(i), y + reach * sin(i));
            }
            path.closePath();
            pen.fill(new Color(0x2E, 0x8A, 0x93, 56), path);
            pen.outline(Palette.TEAL, 1.4, path);
            return;
        }
        for (int i = 0; i < axes.size(); i++) {
            var from = axes.get(i).share();
            var to = axes.get((i + 1) % axes.size()).share();
            if (from != null && to != null) {
                pen.line(
                        Palette.TEAL,
                        1.4,
                        x + radius * from * cos(i),
                        y + radius * from * sin(i),
                        x + radius * to * cos(i + 1),
                        y + radius * to * sin(i + 1));
            }
        }
    }

    private static void dot(Pen pen, double x, double y) {
        pen.fill(Palette.TEAL, new Ellipse2D.Double(x - 2.2, y - 2.2, 4.4, 4.4));
    }

    private void label(Pen pen, int i, double x, double y, double reach) {
        var axis = axes.get(i);
        var text = axis.share() == null ? axis.label() + " –" : axis.label();
        var color = axis.share() == null ? Palette.MUTED : Palette.TEXT;
        var baseline = y + reach * sin(i) + (sin(i) > 0.6 ? 7 : sin(i) < -0.6 ? -1 : 3);
        var lines = Pen.lines(text, PLAIN, 8.5f, LABEL);
        var top = baseline - (sin(i) < -0.6 ? 10 * (lines.size() - 1) : sin(i) > 0.6 ? 0 : 5 * (lines.size() - 1));
        for (int line = 0; line < lines.size(); line++) {
            place(pen, lines.get(line), color, cos(i), x + reach * cos(i), top + 10 * line);
        }
    }

    private static void place(Pen pen, String text, Color color, double side, double x, double baseline) {
        if (Math.abs(side) < 0.15) {
            pen.centre(text, color, PLAIN, 8.5f, x, baseline);
        } else if (side > 0) {
            pen.left(text, color, PLAIN, 8.5f, x, baseline);
        } else {
            pen.right(text, color, PLAIN, 8.5f, x, baseline);
        }
    }

    private Path2D web(double x, double y, double radius) {
        var path = new Path2D.Double();
        for (int i = 0; i < axes.size(); i++) {
            move(path, i == 0, x + radius * cos(i), y + radius * sin(i));
        }
        path.closePath();
        return path;
    }

    private static void move(Path2D path, boolean first, double x, double y) {
        if (first) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    private double cos(int i) {
        return Math.cos(2 * Math.PI * i / axes.size() - Math.PI / 2);
    }

    private double sin(int i) {
        return Math.sin(2 * Math.PI * i / axes.size() - Math.PI / 2);
    }
}
