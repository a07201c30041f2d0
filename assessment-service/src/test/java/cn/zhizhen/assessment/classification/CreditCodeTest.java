package cn.zhizhen.assessment.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"91431381748373560G", "91110000600037341L", "91350100M000100Y43"})
    void isValid_realCodes(String code) {
        assertTrue(CreditCode.isValid(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "91431381748373560",
                "914313817483735600",
                "91431381748373560H",
                "9143138174837356OG",
                "9143138174837356ZG",
                "91A31381748373560G",
                "91431381748373560G1",
                "九1431381748373560G"
            })
    void isValid_wrongShapeOrCheck_isRefused(String code) {
        assertFalse(CreditCode.isValid(code));
    }

    /** The page, which reads the same list, must not call a code right that is refused here. */
    @Test
    void normalised_codesAsPeopleTypeThem_areUnderstoodOrRefusedAsListed() throws IOException {
        var sample = new ObjectMapper()
                .readTree(Path.of("../contracts/typed-codes.sample.json").toFile());
        for (var code : sample.get("codes")) {
            var typed = code.get("typed").textValue();
            var understood = CreditCode.normalised(typed);
            assertEquals(code.get("code").textValue(), CreditCode.isValid(understood) ? understood : null, typed);
        }
        assertEquals(12, sample.get("codes").size());
    }

    @Test
    void check_anyOfThe31CharactersMayCheck() {
        var seen = new HashSet<Character>();
        for (int i = 0; i < 1000; i++) {
            var front = "91150900MA0%06d".formatted(i);
            var check = CreditCode.check(front + "0");
            assertTrue(CreditCode.isValid(front + check));
            seen.add(check);
        }
        assertEquals(31, seen.size());
    }

    /** 31 is prime and no weight is a multiple of it, so that one wrong character never passes. */
    @Property
    void isValid_oneWrongCharacter_isAlwaysFound(
            @ForAll @IntRange(max = 999_999) int number,
            @ForAll @IntRange(max = 17) int place,
            @ForAll @IntRange(min = 1, max = 30) int shift) {
        var alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        var front = "91150900MA0%06d".formatted(number);
        var right = front + CreditCode.check(front + "0");
        var wrong = alphabet.charAt((alphabet.indexOf(right.charAt(place)) + shift) % 31);
        assertTrue(CreditCode.isValid(right));
        assertFalse(CreditCode.isValid(right.substring(0, place) + wrong + right.substring(place + 1)));
    }
}
