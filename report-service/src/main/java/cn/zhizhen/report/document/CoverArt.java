package cn.zhizhen.report.document;

import java.awt.Color;
import java.awt.geom.Path2D;

/** The quiet picture on the cover: steps that rise to the right. */
final class CoverArt extends Drawing {

    private static final long serialVersionUID = 1L;

    @Override
    void draw(Pen pen, double width, double height) {
        pen.fill(Palette.INK, 0, 0, width, height);
        var count = 9;
        var each = width / count;
        for (int i = 0; i < count; i++) {
            var tall = height * (0.05 + 0.04 * i);
            pen.fill(new Color(0x1F6F78).darker(), i * each, height - tall, each - 1.5, tall);
        }
        var line = new Path2D.Double();
        line.moveTo(each / 2, height - height * 0.05 - 12);
        for (int i = 1; i < count; i++) {
            line.lineTo(i * each + each / 2, height - height * (0.05 + 0.04 * i) - 12);
        }
        pen.outline(Palette.ACCENT, 1.6, line);
    }
}
