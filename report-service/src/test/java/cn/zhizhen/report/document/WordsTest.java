package cn.zhizhen.report.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void everyPhrase_isThereInBothLanguages() {
        assertTrue(Voice.WORDS.size() > 150);
        assertEquals(
                List.of(),
                Voice.WORDS.entrySet().stream()
                        .filter(entry -> !entry.getValue().isComplete())
                        .map(entry -> entry.getKey())
                        .toList());
    }

    @Test
    void everyPhrase_hasTheSamePlacesInBothLanguages() {
        assertEquals(
                List.of(),
                Voice.WORDS.entrySet().stream()
                        .filter(entry -> !places(entry.getValue().zh())
                                .equals(places(entry.getValue().en())))
                        .map(entry -> entry.getKey())
                        .toList());
    }

    private static TreeSet<String> places(String phrase) {
        return new TreeSet<>(
                PLACE.matcher(phrase).results().map(MatchResult::group).toList());
    }
}
