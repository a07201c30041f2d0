package cn.zhizhen.assessment.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource({
        "' 138 0471 0000 ', 13804710000",
        "'１３８０４７１００００', 13804710000",
        "'\u200b1380471\u20600000\ufeff', 13804710000",
        "'Ｚｈａｎｇ\u3000San', ZhangSan",
        "'zhang\u200dsan', zhangsan"
    })
    void key_isHalfWidthWithoutBlanksAndFormatCharacters(String typed, String key) {
        assertEquals(key, PlainText.key(typed));
    }

    @Test
    void line_keepsLettersAsTheyWereWritten() {
        assertEquals("内蒙古（集团）硅业 有限公司", PlainText.line(" 内蒙古（集团）硅业\u3000\n\u200b有限公司\ufeff"));
    }

    @Test
    void line_keepsTheJoinersThatMongolianIsWrittenWith() {
        assertEquals("ᠮᠣᠩᠭᠣᠯ\u180e᠎ᠠ\u200d", PlainText.line("ᠮᠣᠩᠭᠣᠯ\u180e᠎ᠠ\u200d"));
    }

    @Test
    void lines_areKeptWithTheirEndsWrittenAlike() {
        assertEquals("一\n二\n\n三", PlainText.lines("\u200b一\r\n二\r\n\r\n三\n "));
    }

    @Test
    void nothing_isEmpty() {
        assertEquals("", PlainText.key(null));
        assertEquals("", PlainText.line(null));
        assertEquals("", PlainText.lines("\u200b\ufeff \n"));
    }

    @Property
    void normalising_twice_changesNothingMore(@ForAll String typed) {
        assertEquals(PlainText.key(typed), PlainText.key(PlainText.key(typed)));
        assertEquals(PlainText.line(typed), PlainText.line(PlainText.line(typed)));
        assertEquals(PlainText.lines(typed), PlainText.lines(PlainText.lines(typed)));
        assertTrue(PlainText.key(typed).codePoints().noneMatch(Character::isWhitespace));
    }
}
