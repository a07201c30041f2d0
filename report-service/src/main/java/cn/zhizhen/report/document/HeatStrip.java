package cn.zhizhen.report.document;

import static java.awt.Font.BOLD;
import static java.awt.Font.PLAIN;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.Serializable;
import java.util.List;

/** The scenes as two rows of tiles, the darker the further; a scene without an answer is an empty dashed tile. A star marks some. */
final class HeatStrip extends Drawing {

    private static final long serialVersionUID = 1L;

    record Tile(String label, Integer level, boolean starred) implements Serializable {}

    private static final Color[] SHADES = {
        new Color(0xF4E7DC), new Color(0xD5E6E6), new Color(0x9CC3C6), new Color(0x4C8F96), Palette.INK
    };
    private static final int COLUMNS = 8;
    private static final double LEGEND = 18;

    private final List<Tile> tiles;
    private final List<String> legend;
    private final String star;

    /** @param star what the star means */
    HeatStrip(List<Tile> tiles, List<String> legend, String star) {
        this.tiles = List.copyOf(tiles);
        this.legend = List.copyOf(legend);
        this.star = star;
    }

    @Override
    void draw(Pen pen, double width, double height) {
        var gap = 4d;
        var lines = Math.max(1, (tiles.size() + COLUMNS - 1) / COLUMNS);
        var wide = (width - gap * (COLUMNS - 1)) / COLUMNS;
        var tall = (height - LEGEND - gap * (lines - 1)) / lines;
        for (int i = 0; i < tiles.size(); i++) {
            tile(pen, tiles.get(i), (i % COLUMNS) * (wide + gap), (i / COLUMNS) * (tall + gap), wide, tall);
        }
        legend(pen, height - 6);
    }

    private static void tile(Pen pen, Tile tile, double x, double y, double wide, double tall) {
        var level = tile.level();
        if (level == null) {
            pen.dashed(Palette.MUTED, new Rectangle2D.Double(x + 0.5, y + 0.5, wide - 1, tall - 1));
        } else {
            pen.fill(SHADES[Math.max(0, Math.min(4, level))], x, y, wide, tall);
        }
        var ink = level == null ? Palette.MUTED : level >= 3 ? Color.WHITE : Palette.INK;
        pen.centre(level == null ? "–" : String.valueOf(level), ink, BOLD, 14f, x + wide / 2, y + tall / 2 - 1);
        if (tile.starred()) {
            pen.left("★", ink, PLAIN, 8f, x + 4, y + 11);
        }
        var lines = Pen.lines(tile.label(), PLAIN, 7.5f, wide - 4);
        for (int i = 0; i < lines.size(); i++) {
            pen.centre(lines.get(i), ink, PLAIN, 7.5f, x + wide / 2, y + tall - 6 - (lines.size() - 1 - i) * 9);
        }
    }

    private void legend(Pen pen, double baseline) {
        var x = 0d;
        for (int i = 0; i < legend.size() && i < SHADES.length; i++) {
            pen.fill(SHADES[i], x, baseline - 7, 9, 9);
            pen.left(legend.get(i), Palette.MUTED, PLAIN, 8f, x + 13, baseline + 0.5);
            x += 13 + Pen.width(legend.get(i), PLAIN, 8f) + 14;
        }
        pen.left("★ " + star, Palette.MUTED, PLAIN, 8f, x, baseline + 0.5);
    }
}
