package cn.zhizhen.report.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.report.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a person may type is on the paper: as itself, or as a box with its code point. */
class RareCharactersTest {

    /** A sample of every block of GB 18030-2022; two of each, from its beginning and its end. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Latin, Greek, Cyrillic        | ÀüΩяǚ
            symbols                       | ‰℃①⑳㈠㊣㎏
            CJK Radicals Supplement       | ⺁⻊
            Kangxi Radicals               | ⼀⿕
            Bopomofo                      | ㄅㄩ
            CJK Unified Ideographs        | 一龥䶮
            after 9FA5                    | 龦鿋
            CJK Compatibility             | 郎凉兀
            Extension A                   | 㐀䶵
            Extension B                   | 𠀀𠮷𪛖
            Extension C                   | 𪜀𫜴
            Extension D                   | 𫝀𫠝
            Extension E                   | 𫠠𬺡𬭬
            Extension F                   | 𬺰𮯠
            Mongolian                     | ᠮᠣᠩᠭᠣᠯ
            Arabic                        | ئۇيغۇر
            Yi                            | ꆈꌠ
            Lisu                          | ꓡꓲ
            """)
    void character_ofABlockThatHasAFont_isPrintedAsItself(String block, String characters) {
        var words = printed(characters + "公司");
        assertTrue(words.contains("公司"), "the name was cut");
        characters
                .codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> assertTrue(words.contains(letter), block + " " + letter + " in " + words));
    }

    /** Blocks of the standard for which no font is shipped. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Ideographic Description       | ⿰⿻
            CJK Strokes                   | ㇀㇢
            Hangul                        | 가힣
            Tibetan                       | བོད
            Tai Le                        | ᥐ
            New Tai Lue                   | ᦀ
            Tai Tham                      | ᨠ
            emoji                         | 💩
            """)
    void character_ofABlockWithoutFont_isABoxWithItsCodePoint(String block, String characters) {
        var words = printed(characters + "公司");
        characters
                .codePoints()
                .mapToObj("[U+%04X]"::formatted)
                .forEach(box -> assertTrue(words.contains(box), block + " " + box + " in " + words));
    }

    @Test
    void character_betweenOthers_keepsItsPlace() {
        assertTrue(printed("甲💩乙").contains("甲[U+1F4A9]乙"));
    }

    @Test
    void half_aSurrogatePair_isABoxToo() {
        assertTrue(printed("甲\\ud842乙").contains("甲[U+D842]乙"));
    }

    @Test
    void rareName_standsOnTheCoverAndAtTheHeadOfEachPage() {
        var pdf = Pdf.of(named("𠮷林䶮<合>&金"), Language.ZH);
        for (var page : pdf.pages()) {
            assertTrue(page.replaceAll("\\s", "").contains("𠮷林䶮<合>&金"), page);
        }
    }

    @Test
    void rareName_takesNoOtherRoom() {
        assertEquals(
                Pdf.of(named("内蒙古硅业"), Language.ZH).pages().size(),
                Pdf.of(named("𠮷𬭬䶮㐀业"), Language.ZH).pages().size());
    }

    private static String printed(String name) {
        return Pdf.of(named(name), Language.ZH).pages().get(0).replaceAll("\\s", "");
    }

    private static String named(String name) {
        return Variants.named(name);
    }
}
