package cn.zhizhen.report.document;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;

/** Draws in the document's own font and colours, so that charts and text are of one hand. */
final class Pen {

    private static final String FAMILY = "Noto Sans SC";
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    private static final Map<Face, Font> FONTS = new ConcurrentHashMap<>();

    private record Face(int style, float size) {}

    private final Graphics2D canvas;

    Pen(Graphics2D canvas) {
        this.canvas = canvas;
    }

    /** Each size is derived from the font file once and kept. */
    static Font font(int style, float size) {
        return FONTS.computeIfAbsent(
                new Face(style, size),
                face -> FontUtil.getInstance(DefaultJasperReportsContext.getInstance())
                        .getAwtFontFromBundles(FAMILY, face.style(), face.size(), Locale.SIMPLIFIED_CHINESE, false));
    }

    void fill(Color color, Shape shape) {
        canvas.setPaint(color);
        canvas.fill(shape);
    }

    void fill(Color color, double x, double y, double width, double height) {
        fill(color, new Rectangle2D.Double(x, y, width, height));
    }

    void outline(Color color, double weight, Shape shape) {
        canvas.setPaint(color);
        canvas.setStroke(new BasicStroke((float) weight));
        canvas.draw(shape);
    }

    void dashed(Color color, Shape shape) {
        canvas.setPaint(color);
        canvas.setStroke(
                new BasicStroke(0.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4f, new float[] {3f, 2.5f}, 0f));
        canvas.draw(shape);
    }

    void line(Color color, double weight, double x1, double y1, double x2, double y2) {
        outline(color, weight, new Line2D.Double(x1, y1, x2, y2));
    }

    void left(String text, Color color, int style, float size, double x, double baseline) {
        canvas.setPaint(color);
        canvas.setFont(font(style, size));
        canvas.drawString(text, (float) x, (float) baseline);
    }

    void right(String text, Color color, int style, float size, double x, double baseline) {
        left(text, color, style, size, x - width(text, style, size), baseline);
    }

    void centre(String text, Color color, int style, float size, double x, double baseline) {
        left(text, color, style, size, x - width(text, style, size) / 2, baseline);
    }

    static double width(String text, int style, float size) {
        return font(style, size).getStringBounds(text, MEASURE).getWidth();
    }

    /** The text on one line or two, broken at a blank; what still leaves its place is cut with an ellipsis. */
    static List<String> lines(String text, int style, float size, double room) {
        var blank = text.lastIndexOf(' ');
        while (blank > 0 && width(text.substring(0, blank), style, size) > room) {
            blank = text.lastIndexOf(' ', blank - 1);
        }
        return width(text, style, size) <= room || blank <= 0
                ? List.of(fitted(text, style, size, room))
                : List.of(text.substring(0, blank), fitted(text.substring(blank + 1), style, size, room));
    }

    /** The text, cut with an ellipsis where it would leave its place. */
    static String fitted(String text, int style, float size, double room) {
        var shown = text;
        while (shown.length() > 1 && width(shown, style, size) > room) {
            shown = shown.substring(0, shown.length() - 2) + "…";
        }
        return shown;
    }
}
