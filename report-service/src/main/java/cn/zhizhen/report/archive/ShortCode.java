package cn.zhizhen.report.archive;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/** A code of ten characters that can be read aloud and typed from paper: no 0 and O, no 1, I and L, no U and V. */
final class ShortCode {

    static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTWXYZ";
    static final int LENGTH = 10;

    private static final SecureRandom RANDOM = new SecureRandom();

    private ShortCode() {}

    static String next() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    /** As it was meant: small letters, blanks and hyphens do not matter. */
    static String normal(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
