package cn.zhizhen.report.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhizhen.report.assessment.Questionnaire;
import cn.zhizhen.report.assessment.Snapshot;
import cn.zhizhen.report.document.Samples;
import cn.zhizhen.report.policy.Clauses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shipped advice and clauses: complete, and about questions, options and indicators that exist. */
class ContentTest {

    private final Library library = Library.load();
    private final Clauses clauses = Clauses.load();
    private final Questionnaire questionnaire = Questionnaire.read(Samples.questionnaire());
    /** Results of the first version are still read, and the next one is what campaigns go by. */
    private final List<Questionnaire> versions = List.of(questionnaire, Questionnaire.read(current()));

    private final Set<String> indicators = Snapshot.read(Samples.snapshot()).outcomes().stream()
            .flatMap(outcome -> outcome.indicators().stream())
            .map(indicator -> indicator.id())
            .collect(Collectors.toSet());

    @Test
    void content_hasNoFindings() {
        assertEquals(List.of(), clauses.findings());
        assertEquals(List.of(), library.findings(clauses));
        assertTrue(library.items().size() >= 10);
    }

    @Test
    void conditions_nameWhatTheQuestionnaireAsks() {
        var unknown = new ArrayList<String>();
        library.items()
                .forEach(item -> item.when().forEach(condition -> {
                    if (!isKnown(condition)) {
                        unknown.add(item.theme().file() + ": item " + item.id() + ": " + condition);
                    }
                }));
        assertEquals(List.of(), unknown);
    }

    @Test
    void effects_nameIndicatorsOrAnswersThatExist() {
        var unknown = library.items().stream()
                .flatMap(item -> item.effects().stream().map(effect -> item.id() + ": " + effect.indicator()))
                .filter(effect -> {
                    var id = effect.substring(effect.indexOf(": ") + 2);
                    return !indicators.contains(id)
                            && questionnaire.question(id).isEmpty()
                            && questionnaire.answeredBy(id).isEmpty();
                })
                .toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void finding_tellsFileItemAndHowToMendIt() {
        var broken = new Library(List.of(Cases.item("Wrong Id", Theme.GREEN, Horizon.NOW, 5)));
        var findings = broken.findings(clauses).stream().map(Object::toString).toList();
        assertTrue(
                findings.contains("advice/green.yaml: item Wrong Id: weight is 5: give 1, 2 or 3"),
                findings.toString());
        assertTrue(findings.contains("advice/green.yaml: item Wrong Id: when is empty: write at least one condition"));
        assertTrue(
                findings.contains(
                        "advice/green.yaml: item Wrong Id: clause 'clause' is not in policy/clauses.yaml: cite a clause that is there"));
    }

    private boolean isKnown(Condition condition) {
        if (condition instanceof Condition.OfIndicator of) {
            return indicators.contains(of.indicator());
        }
        if (condition instanceof Condition.OfCard of) {
            return Set.of(Snapshot.TARGETS, Snapshot.MIIT, Snapshot.STAGE).contains(of.card());
        }
        var of = (Condition.OfAnswer) condition;
        return versions.stream()
                        .anyMatch(version -> version.answeredBy(of.answer()).isPresent())
                && options(of).allMatch(option -> versions.stream().anyMatch(version -> offers(version, of, option)));
    }

    private static boolean offers(Questionnaire version, Condition.OfAnswer of, String option) {
        return version.answeredBy(of.answer())
                .filter(question -> of.column() == null
                        ? question.kind().equals("yes-no")
                                || question.option(option).isPresent()
                        : of.column().stream()
                                .flatMap(column -> question.column(column).stream())
                                .anyMatch(column -> column.option(option).isPresent()))
                .isPresent();
    }

    private static Stream<String> options(Condition.OfAnswer of) {
        return Stream.concat(
                Stream.ofNullable(of.lacks()), Stream.ofNullable(of.is()).flatMap(List::stream));
    }

    private static String current() {
        try (var stream = ContentTest.class.getResourceAsStream("/contracts/questionnaire.sample.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
