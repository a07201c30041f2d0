package cn.zhizhen.report.document;

import java.awt.geom.Rectangle2D;

/** A small bar in a table cell. */
final class ShareBar extends Drawing {

    private static final long serialVersionUID = 1L;

    private final Double share;

    /** A share from 0 to 1, or null where there is none. */
    ShareBar(Double share) {
        this.share = share;
    }

    @Override
    void draw(Pen pen, double width, double height) {
        var top = height / 2 - 3.5;
        if (share == null) {
            pen.dashed(Palette.MUTED, new Rectangle2D.Double(0, top, width, 7));
            return;
        }
        pen.fill(Palette.MIST, 0, top, width, 7);
        pen.fill(Palette.TEAL, 0, top, width * Math.max(0, Math.min(1, share)), 7);
    }
}
