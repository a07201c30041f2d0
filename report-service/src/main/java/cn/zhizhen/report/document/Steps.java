package cn.zhizhen.report.document;

import static java.awt.Font.BOLD;
import static java.awt.Font.PLAIN;

import java.awt.Color;
import java.io.Serializable;
import java.util.List;

/** A ladder of levels as rising steps; what has been reached is filled, where one stands is marked. */
final class Steps extends Drawing {

    private static final long serialVersionUID = 1L;

    record Step(String label, String name, boolean reached, boolean current) implements Serializable {}

    private final List<Step> steps;
    private final String here;

    Steps(List<Step> steps, String here) {
        this.steps = List.copyOf(steps);
        this.here = here;
    }

    @Override
    void draw(Pen pen, double width, double height) {
        var gap = 8d;
        var each = (width - gap * (steps.size() - 1)) / steps.size();
        var lowest = 50d;
        var rise = steps.size() < 2 ? 0 : (height - 12 - lowest) / (steps.size() - 1);
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            var x = i * (each + gap);
            var tall = lowest + rise * i;
            var y = height - tall;
            pen.fill(
                    step.current() ? Palette.TEAL : step.reached() ? Palette.TEAL_MID : Palette.MIST, x, y, each, tall);
            pen.fill(step.reached() ? Palette.INK : Palette.LINE, x, y, each, 2);
            var ink = step.reached() ? Color.WHITE : Palette.MUTED;
            var lines = Pen.lines(step.name(), BOLD, 10.5f, each - 16);
            for (int line = 0; line < lines.size(); line++) {
                pen.left(lines.get(line), ink, BOLD, 10.5f, x + 10, y + 17 + 13 * line);
            }
            pen.left(step.label(), ink, PLAIN, 8.5f, x + 10, y + 18 + 13 * lines.size());
            if (step.current()) {
                pen.left(here, Palette.TEAL, BOLD, 8.5f, x, y - 5);
            }
        }
    }
}
