package cn.zhizhen.suite.filling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class NewcomerTest {

    @Test
    void code_has_eighteen_characters_and_the_right_last_one() {
        assertEquals("91150100MA0000001A", Newcomer.numbered(1).code());
        assertEquals(18, Newcomer.numbered(9_999_999).code().length());
    }

    @Test
    void no_two_newcomers_share_a_code_or_an_account() {
        assertNotEquals(Newcomer.numbered(1).code(), Newcomer.numbered(2).code());
        assertNotEquals(Newcomer.numbered(1).account(), Newcomer.numbered(2).account());
    }
}
