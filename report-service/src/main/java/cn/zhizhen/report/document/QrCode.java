package cn.zhizhen.report.document;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The address where a report can be checked, as one vector path of squares. */
final class QrCode extends Drawing {

    private static final long serialVersionUID = 1L;

    private final String content;

    QrCode(String content) {
        this.content = content;
    }

    @Override
    void draw(Pen pen, double width, double height) {
        var matrix = matrix(content);
        var size = Math.min(width, height) / matrix.getWidth();
        var path = new Path2D.Double();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y) == 1) {
                    path.append(new Rectangle2D.Double(x * size, y * size, size, size), false);
                }
            }
        }
        pen.fill(Palette.INK, path);
    }

    private static ByteMatrix matrix(String content) {
        try {
            return Encoder.encode(content, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("The address of verification does not fit a code: " + content, tooLong);
        }
    }
}
