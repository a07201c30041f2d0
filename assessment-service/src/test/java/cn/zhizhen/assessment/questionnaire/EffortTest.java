package cn.zhizhen.assessment.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.assessment.document.DocumentReader;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Nobody is asked for more of a day than was promised. The seconds are this suite's own estimate of reading and answering with
 * the papers at hand; looking a paper up is not in them.
 */
class EffortTest {

    private static final Questionnaire FORM =
            DocumentReader.read("questionnaires/enterprise-diagnosis/2026-2.yaml", Questionnaire.class);

    private static final Map<Kind, Integer> SECONDS =
            Map.of(Kind.COUNT, 25, Kind.AMOUNT, 25, Kind.RATE, 25, Kind.SCALE, 30, Kind.YES_NO, 10, Kind.TEXT, 20);

    /** Rows of a middling firm, and seconds for each. */
    private static final Map<String, Integer> TABLES =
            Map.of("installations", 2 * 30, "key-processes", 8 * 15, "posts", 4 * 55);

    private static final Facts FACTORY = Facts.of("small", "31", true);
    private static final Facts MINE = Facts.of("large", "06", true);

    @Test
    void aFactory_isAskedForFortyFiveMinutesAtMost() {
        assertTrue(minutes(FACTORY, section -> true) <= 45, "minutes: " + minutes(FACTORY, section -> true));
        assertTrue(minutes(MINE, section -> true) <= 48, "minutes of a mine: " + minutes(MINE, section -> true));
    }

    /** An owner on a phone answers without the accountant and without the workshop. */
    @Test
    void eachPart_isOnePersonsWork() {
        assertEquals(
                Map.of("owner", 9, "workshop", 24, "accountant", 11),
                FORM.parts().stream()
                        .collect(Collectors.toMap(
                                Part::id,
                                part -> minutes(FACTORY, section -> part.id().equals(section.part())))));
    }

    @Test
    void eachSection_saysTheMinutesThatItsQuestionsTake() {
        FORM.sections().forEach(section -> {
            var seconds =
                    section.questions().stream().mapToInt(EffortTest::seconds).sum();
            assertTrue(
                    seconds <= section.minutes() * 60,
                    section.id() + " takes " + seconds + " seconds and promises " + section.minutes() + " minutes");
        });
    }

    /** What follows from other answers is asked only of those who cannot give them. */
    @Test
    void whatFollows_isDerived() {
        assertEquals(
                List.of(
                        "key-processes-total",
                        "key-process-control-rate",
                        "pass-rate",
                        "revenue-3y",
                        "revenue-per-head",
                        "cost-ratio",
                        "energy-intensity"),
                FORM.questions()
                        .filter(question -> question.derived() != null)
                        .map(Question::id)
                        .toList());
    }

    /** Whoever fills the form by its answers finds them all again; the list of names has become one of processes. */
    @Test
    void theAnswersOfTheVersionBefore_areStillTaken() {
        var before = DocumentReader.read("questionnaires/enterprise-diagnosis/2026-1.yaml", Questionnaire.class);
        assertEquals(
                List.of("key-process-names"),
                before.questions()
                        .map(Question::answerId)
                        .filter(id -> FORM.byAnswer(id).isEmpty())
                        .toList());
        before.questions().flatMap(question -> lost(question)).findAny().ifPresent(option -> {
            throw new AssertionError(option + " can no longer be chosen");
        });
    }

    private static Stream<String> lost(Question before) {
        var now = FORM.byAnswer(before.answerId()).map(Question::options).orElse(List.of()).stream()
                .map(Option::id)
                .toList();
        return before.options().stream().map(Option::id).filter(id -> !now.contains(id));
    }

    private static int minutes(Facts facts, Predicate<Section> which) {
        return FORM.sections().stream()
                .filter(which)
                .filter(section -> section.questions().stream()
                        .anyMatch(question -> question.when().stream()
                                .filter(condition -> condition.fact() != null)
                                .allMatch(condition -> condition.holds(Answers.none(), facts))))
                .mapToInt(Section::minutes)
                .sum();
    }

    private static int seconds(Question question) {
        if (question.derived() != null) {
            return 0;
        }
        return switch (question.kind()) {
            case CHOICE -> 6 + 2 * question.options().size();
            case CHOICES -> 6 + 3 * question.options().size();
            case TABLE -> TABLES.get(question.id());
            default -> SECONDS.get(question.kind());
        };
    }
}
