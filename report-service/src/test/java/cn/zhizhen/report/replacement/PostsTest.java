package cn.zhizhen.report.replacement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.report.assessment.Answers;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PostsTest {

    @Test
    void establishment_isPeopleOfOneShiftTimesShifts() throws JsonProcessingException {
        var posts = posts("""
                [{"process": "出铁", "people-per-shift": 4, "shifts": 4, "hazard": "molten-metal", "cost-per-person": 9.6},
                 {"process": "包装", "people-per-shift": 3, "shifts": 2, "hazard": "heavy"}]""");
        assertEquals(22, posts.establishment());
        assertEquals(Map.of("molten-metal", 16, "heavy", 6), posts.byHazard());
    }

    @Test
    void cost_comesOnlyFromPostsThatGaveOne() throws JsonProcessingException {
        var posts = posts("""
                [{"process": "出铁", "people-per-shift": 4, "shifts": 4, "hazard": "molten-metal", "cost-per-person": 9.6},
                 {"process": "包装", "people-per-shift": 3, "shifts": 2, "hazard": "heavy"}]""");
        assertEquals(new BigDecimal("153.6"), posts.yearlyCost().orElseThrow());
        assertEquals(1, posts.withCost());
    }

    @Test
    void noCostAnywhere_isNoSumAndNotZero() throws JsonProcessingException {
        var posts = posts("[{\"process\": \"包装\", \"people-per-shift\": 3, \"shifts\": 2, \"hazard\": \"heavy\"}]");
        assertEquals(Optional.empty(), posts.yearlyCost());
    }

    @Test
    void rowWithoutPeople_isNoPost() throws JsonProcessingException {
        assertTrue(posts("[{\"process\": \"包装\", \"shifts\": 2}]").isEmpty());
        assertTrue(Posts.of(Answers.none()).isEmpty());
    }

    private static Posts posts(String rows) throws JsonProcessingException {
        return Posts.of(
                new Answers(Map.of(Posts.QUESTION, JsonMapper.builder().build().readTree(rows))));
    }
}
