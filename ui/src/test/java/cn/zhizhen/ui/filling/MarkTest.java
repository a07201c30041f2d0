package cn.zhizhen.ui.filling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkTest {

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "250 | 250.00",
                "null | null",
                "[\"a\",\"b\"] | [\"b\",\"a\"]",
                "[{\"n\":1,\"m\":null}] | [{\"n\":1.0}]"
            })
    void mark_ofTheSameAnswerWrittenOtherwise_holds(String saved, String typed) throws JsonProcessingException {
        assertTrue(Mark.of(3, json(saved)).holds(json(typed)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "250 | 25",
                "null | 0",
                "false | null",
                "[\"a\"] | [\"a\",\"b\"]",
                "[{\"n\":1},{\"n\":2}] | [{\"n\":2},{\"n\":1}]"
            })
    void mark_ofAnotherAnswer_doesNotHold(String saved, String typed) throws JsonProcessingException {
        assertFalse(Mark.of(3, json(saved)).holds(json(typed)));
    }

    @Test
    void mark_writtenAndRead_isTheSame() throws JsonProcessingException {
        var mark = Mark.of(12, json("250"));
        assertEquals(mark, Mark.parse(mark.toString()));
    }

    @Test
    void mark_thatSomebodyMadeUp_isThatOfNoAnswer() {
        assertEquals(0, Mark.parse("nonsense").revision());
        assertEquals(0, Mark.parse("").revision());
    }
}
