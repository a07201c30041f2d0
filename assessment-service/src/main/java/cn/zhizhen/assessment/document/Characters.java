package cn.zhizhen.assessment.document;

/** Tells which texts can be kept and printed just as they were typed. */
public final class Characters {

    private Characters() {}

    /**
     * False for a text with half a character (an unpaired surrogate), a control character other than tab and line break, or a
     * code point that stands for no character.
     */
    public static boolean areReadable(String text) {
        return text.codePoints().allMatch(Characters::isReadable);
    }

    private static boolean isReadable(int point) {
        return point == '\n'
                || point == '\r'
                || point == '\t'
                || !Character.isISOControl(point)
                        && Character.getType(point) != Character.SURROGATE
                        && (point & 0xFFFE) != 0xFFFE;
    }
}
