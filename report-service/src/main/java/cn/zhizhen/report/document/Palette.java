package cn.zhizhen.report.document;

import java.awt.Color;

/** One family of deep teal, one warm accent that is kept for gaps. The templates use the same values. */
final class Palette {

    static final Color INK = new Color(0x12343B);
    static final Color TEAL = new Color(0x1F6F78);
    static final Color TEAL_MID = new Color(0x6FA5AA);
    static final Color TEAL_LIGHT = new Color(0xD5E6E6);
    static final Color MIST = new Color(0xF1F6F6);
    static final Color LINE = new Color(0xCBD8D8);
    static final Color TEXT = new Color(0x243334);
    static final Color MUTED = new Color(0x5E7274);
    static final Color ACCENT = new Color(0xB85C1E);
    static final Color ACCENT_LIGHT = new Color(0xF0D3BC);

    private Palette() {}
}
