package cn.zhizhen.report.document;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** A chart that is drawn straight into the page: lines stay lines, and its words can be found and copied. */
abstract class Drawing extends AbstractRenderer implements Graphics2DRenderable {

    private static final long serialVersionUID = 1L;

    @Override
    public final void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        var canvas = (Graphics2D) graphics.create();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.translate(area.getX(), area.getY());
            draw(new Pen(canvas), area.getWidth(), area.getHeight());
        } finally {
            canvas.dispose();
        }
    }

    abstract void draw(Pen pen, double width, double height);
}
