package cn.zhizhen.assessment.classification;

import cn.zhizhen.assessment.document.PlainText;
import java.util.Locale;

/** Unified social credit code (统一社会信用代码, GB 32100-2015): eighteen characters, the last of which checks the others. */
public final class CreditCode {

    /** No I, O, S, V, Z. The index of a character is its value. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private CreditCode() {}

    /** The code as it is stored: upper case, half width, without blanks. */
    public static String normalised(String typed) {
        return PlainText.key(typed).toUpperCase(Locale.ROOT);
    }

    /** True for a normalised code of the right shape whose check character is right; any of the 31 characters may check. */
    public static boolean isValid(String code) {
        if (code.length() != 18
                || code.chars().anyMatch(character -> ALPHABET.indexOf(character) < 0)
                || !code.substring(2, 8).chars().allMatch(Character::isDigit)) {
            return false;
        }
        return code.charAt(17) == check(code);
    }

    /** The check character that belongs to the first seventeen characters. */
    public static char check(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
