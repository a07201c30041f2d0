package cn.zhizhen.report.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShortCodeTest {

    @Test
    void codes_haveTenCharactersWithoutLookAlikes() {
        var codes = IntStream.range(0, 2000).mapToObj(i -> ShortCode.next()).collect(Collectors.toSet());
        assertEquals(2000, codes.size());
        assertTrue(codes.stream().allMatch(code -> code.matches("[" + ShortCode.ALPHABET + "]{10}")));
        for (var twin : "01OILUV".toCharArray()) {
            assertFalse(ShortCode.ALPHABET.indexOf(twin) >= 0, String.valueOf(twin));
        }
    }

    @Test
    void typedCode_isReadAsItWasMeant() {
        assertEquals("K7M2QX9RTD", ShortCode.normal(" k7m2q-x9rtd "));
    }
}
