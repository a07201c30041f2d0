package cn.zhizhen.assessment.questionnaire;

import cn.zhizhen.assessment.document.Finding;
import cn.zhizhen.assessment.document.Findings;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells an author what is wrong with a questionnaire before anybody has to answer it. */
public final class QuestionnaireCheck {

    private final Findings findings;
    private final Map<String, Question> earlier = new HashMap<>();

    private QuestionnaireCheck(String file) {
        findings = new Findings(file);
    }

    public static List<Finding> check(String file, Questionnaire questionnaire) {
        var check = new QuestionnaireCheck(file);
        check.findings.requireText(questionnaire.title(), "title");
        check.findings.requireSource(questionnaire.source(), "questionnaire");
        check.findings.require(
                questionnaire.sections() != null && !questionnaire.sections().isEmpty(),
                "sections",
                "needs at least one section");
        if (questionnaire.sections() != null) {
            check.parts(questionnaire);
            questionnaire.sections().forEach(check::section);
        }
        return check.findings.all();
    }

    /** Whoever divides the work divides all of it, with a word on how long each page takes. */
    private void parts(Questionnaire questionnaire) {
        var known = questionnaire.parts().stream().map(Part::id).toList();
        questionnaire.parts().forEach(part -> {
            findings.require(part.id() != null && !part.id().isBlank(), "parts", "each part needs an id");
            findings.requireText(part.title(), "parts." + part.id() + ".title");
            findings.requireTexts(part.papers(), "parts." + part.id() + ".papers");
        });
        questionnaire.sections().forEach(section -> {
            findings.require(
                    known.isEmpty() ? section.part() == null : known.contains(section.part()),
                    section.id() + ".part",
                    "names one of the parts " + known);
            findings.require(
                    known.isEmpty() || section.minutes() != null && section.minutes() > 0,
                    section.id() + ".minutes",
                    "needs the minutes that it takes");
        });
    }

    private void section(Section section) {
        findings.require(section.id() != null && !section.id().isBlank(), "sections", "each section needs an id");
        findings.requireText(section.title(), section.id() + ".title");
        findings.require(
                section.questions() != null && !section.questions().isEmpty(),
                section.id() + ".questions",
                "needs at least one question");
        if (section.questions() != null) {
            section.questions().forEach(question -> question(section.id() + "." + question.id(), question));
        }
    }

    private void question(String place, Question question) {
        findings.requireId(question.id(), place);
        findings.require(question.kind() != null, place + ".kind", "needs a kind");
        findings.requireText(question.label(), place + ".label");
        findings.requireText(question.ask(), place + ".ask");
        texts(place, question);
        if (question.kind() != null) {
            kind(place, question);
        }
        question.when().forEach(condition -> condition(place + ".when", condition));
        question.variants()
                .forEach(
                        variant -> variant.when().forEach(condition -> condition(place + ".variants.when", condition)));
        if (question.derived() != null) {
            new DerivationCheck(findings, earlier).check(place + ".derived", question);
        }
        if (question.answerId() != null) {
            earlier.put(question.answerId(), question);
        }
    }

    private void texts(String place, Question question) {
        if (question.help() != null) {
            findings.requireText(question.help(), place + ".help");
        }
        if (question.definition() != null) {
            findings.requireText(question.definition(), place + ".definition");
        }
        findings.requireTexts(question.counts(), place + ".counts");
        findings.requireTexts(question.excludes(), place + ".excludes");
        findings.requireTexts(question.evidence(), place + ".evidence");
        if (question.source() != null) {
            findings.requireSource(question.source(), place);
        }
    }

    private void kind(String place, Question question) {
        switch (question.kind()) {
            case COUNT, AMOUNT -> number(place, question);
            case RATE -> rate(place, question);
            case CHOICE, CHOICES -> options(place, question);
            case SCALE -> {
                findings.require(question.levels().size() >= 2, place + ".levels", "needs at least two levels");
                findings.requireTexts(question.levels(), place + ".levels");
            }
            case TABLE -> {
                findings.require(!question.columns().isEmpty(), place + ".columns", "needs at least one column");
                question.columns().forEach(column -> column(place + ".columns." + column.id(), column, question));
            }
            case YES_NO, TEXT -> {}
        }
    }

    private void number(String place, Question question) {
        findings.requireText(question.unit(), place + ".unit");
        findings.require(
                question.max() == null || question.max().compareTo(question.min()) >= 0,
                place + ".max",
                "must not lie below min");
        if (question.partOf() != null) {
            requireNumber(question.partOf(), place + ".part-of");
        }
    }

    private void rate(String place, Question question) {
        findings.require(question.part() != null, place + ".part", "needs the id of the answer that counts the part");
        findings.requireText(question.unit(), place + ".unit");
        requireNumber(question.whole(), place + ".whole");
    }

    private void requireNumber(String id, String place) {
        var question = earlier.get(id);
        findings.require(
                question != null && (question.kind() == Kind.COUNT || question.kind() == Kind.AMOUNT),
                place,
                "must name a count or amount that is asked earlier; " + id + " is not");
    }

    private void options(String place, Question question) {
        findings.require(question.options().size() >= 2, place + ".options", "needs at least two options");
        Set<String> ids = new HashSet<>();
        question.options().forEach(option -> {
            findings.require(option.id() != null && ids.add(option.id()), place + ".options", "needs ids that differ");
            findings.requireText(option.label(), place + ".options." + option.id());
        });
    }

    private void column(String place, Question column, Question table) {
        findings.require(
                column.partOf() == null
                        || table.columns().stream().anyMatch(other -> other.id().equals(column.partOf())),
                place + ".part-of",
                "must name another column");
        findings.require(column.id() != null, place, "needs an id");
        findings.requireText(column.label(), place + ".label");
        findings.require(
                column.kind() != null
                        && Set.of(Kind.COUNT, Kind.AMOUNT, Kind.CHOICE, Kind.CHOICES, Kind.TEXT)
                                .contains(column.kind()),
                place + ".kind",
                "a column is a count, an amount, a choice, choices or a text");
        if (column.kind() == Kind.CHOICE || column.kind() == Kind.CHOICES) {
            options(place, column);
        }
    }

    private void condition(String place, Condition condition) {
        findings.require(
                (condition.answer() == null) != (condition.fact() == null), place, "names either an answer or a fact");
        findings.require(
                (condition.is() == null) != (condition.atLeast() == null), place, "says either is or at-least");
        if (condition.fact() != null) {
            findings.require(
                    Facts.NAMES.contains(condition.fact()),
                    place,
                    "knows only the facts " + String.join(", ", Facts.NAMES));
            findings.require(condition.atLeast() == null, place, "a fact is compared with is, not with at-least");
        }
        if (condition.answer() != null) {
            var question = earlier.get(condition.answer());
            findings.require(question != null, place, condition.answer() + " is not asked earlier");
            if (question != null && question.kind() != null) {
                comparison(place, condition, question);
            }
        }
    }

    private void comparison(String place, Condition condition, Question question) {
        if (condition.is() != null && (question.kind() == Kind.CHOICE || question.kind() == Kind.YES_NO)) {
            var known = question.kind() == Kind.YES_NO
                    ? List.of("yes", "no")
                    : question.options().stream().map(Option::id).toList();
            findings.require(
                    known.containsAll(condition.is()), place, condition.answer() + " has only the options " + known);
        }
        findings.require(
                condition.atLeast() == null
                        || Set.of(Kind.COUNT, Kind.AMOUNT, Kind.RATE, Kind.SCALE)
                                .contains(question.kind()),
                place,
                condition.answer() + " is not a number");
    }
}
