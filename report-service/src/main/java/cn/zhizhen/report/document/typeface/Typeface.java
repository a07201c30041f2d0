package cn.zhizhen.report.document.typeface;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.fonts.FontFace;
import net.sf.jasperreports.engine.fonts.FontFamily;

/**
 * The fonts that ship with the service (字体), in the order in which they are asked for a character. The first sets every document; the others
 * print what it lacks and are read only when such a character comes up. All are embedded.
 */
public enum Typeface implements FontFamily {
    TEXT("Noto Sans SC", List.of("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf"), point -> true),
    LATIN("Noto Sans", "NotoSans-Regular.ttf", point -> point < 0x2C00),
    SYMBOLS("Noto Sans Symbols", "NotoSansSymbols-Regular.ttf", within(0x2000, 0x2BFF, 0x1F000, 0x1F9FF)),
    HAN("Hanazono Mincho A", "HanaMinA-ExtA.ttf", point -> point <= 0xFFFF),
    HAN_BEYOND("Hanazono Mincho B", "HanaMinB-ExtB-F.ttf", point -> point >= 0x20000 && point <= 0x3FFFF),
    MONGOLIAN("Noto Sans Mongolian", "NotoSansMongolian-Regular.ttf", within(0x1800, 0x18AF, 0x11660, 0x1167F)),
    ARABIC(
            "Noto Sans Arabic",
            "NotoSansArabic-Regular.ttf",
            within(0x0600, 0x06FF, 0x0750, 0x077F, 0xFB50, 0xFDFF, 0xFE70, 0xFEFF)),
    YI("Noto Sans Yi", "NotoSansYi-Regular.ttf", within(0xA000, 0xA4CF)),
    LISU("Noto Sans Lisu", "NotoSansLisu-Regular.ttf", within(0xA4D0, 0xA4FF));

    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    private final String family;
    private final List<Face> faces;
    private final IntPredicate reach;
    private BitSet plane;

    Typeface(String family, String file, IntPredicate reach) {
        this(family, List.of(file), reach);
    }

    Typeface(String family, List<String> files, IntPredicate reach) {
        this.family = family;
        this.faces = files.stream().map(file -> new Face(family, file)).toList();
        this.reach = reach;
    }

    /** The font that prints this character, if any does. */
    public static Optional<Typeface> of(int point) {
        return Stream.of(values()).filter(typeface -> typeface.has(point)).findFirst();
    }

    public boolean has(int point) {
        if (!reach.test(point)) {
            return false;
        }
        return this == TEXT && point <= 0xFFFF
                ? plane().get(point)
                : faces.get(0).getFont().canDisplay(point);
    }

    /** The share of the main font's size at which this one stays within the main font's lines, at most 1: a line that grows may be cut. */
    public float scale() {
        return Math.min(1, height(TEXT) / height(this));
    }

    private static float height(Typeface typeface) {
        return typeface.faces
                .get(0)
                .getFont()
                .deriveFont(100f)
                .getLineMetrics("国", MEASURE)
                .getHeight();
    }

    /** What the main font prints of the basic plane: asked for every character of every document. */
    private synchronized BitSet plane() {
        if (plane == null) {
            plane = new BitSet(0x10000);
            var font = faces.get(0).getFont();
            for (int point = ' '; point <= 0xFFFF; point++) {
                plane.set(point, font.canDisplay(point));
            }
        }
        return plane;
    }

    private static IntPredicate within(int... edges) {
        return point -> {
            for (int i = 0; i < edges.length; i += 2) {
                if (point >= edges[i] && point <= edges[i + 1]) {
                    return true;
                }
            }
            return false;
        };
    }

    @Override
    public String getName() {
        return family;
    }

    @Override
    public FontFace getNormalFace() {
        return faces.get(0);
    }

    @Override
    public FontFace getBoldFace() {
        return faces.get(faces.size() - 1);
    }

    @Override
    public FontFace getItalicFace() {
        return null;
    }

    @Override
    public FontFace getBoldItalicFace() {
        return null;
    }

    @Override
    public String getPdfEncoding() {
        return "Identity-H";
    }

    @Override
    public Boolean isPdfEmbedded() {
        return true;
    }

    @Override
    public String getExportFont(String exporter) {
        return null;
    }

    @Override
    public boolean supportsLocale(Locale locale) {
        return true;
    }

    @Override
    public boolean isVisible() {
        return true;
    }

    /** One file; the engine reads it only when it sets something in it. */
    private static final class Face implements FontFace {

        private final String family;
        private final String file;
        private Font font;

        Face(String family, String file) {
            this.family = family;
            this.file = file;
        }

        @Override
        public String getName() {
            return isText() ? getFont().getName() : family;
        }

        /** Charts ask for the face that a drawn font came from, by its own name. */
        private boolean isText() {
            return family.equals("Noto Sans SC");
        }

        @Override
        public String getTtf() {
            return "fonts/" + file;
        }

        @Override
        public synchronized Font getFont() {
            if (font == null) {
                font = FontFolder.read(getTtf());
            }
            return font;
        }

        @Override
        public String getPdf() {
            return null;
        }

        @Override
        public String getEot() {
            return null;
        }

        @Override
        public String getSvg() {
            return null;
        }

        @Override
        public String getWoff() {
            return null;
        }
    }
}
