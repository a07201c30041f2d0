package cn.zhizhen.assessment.questionnaire;

import cn.zhizhen.assessment.document.Findings;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells an author what is wrong with the rule by which an answer follows from others that are asked before it. */
record DerivationCheck(Findings findings, Map<String, Question> earlier) {

    void check(String place, Question question) {
        var rule = question.derived();
        var kinds = Stream.of(rule.rows(), rule.sum().isEmpty() ? null : rule.sum(), rule.change())
                .filter(Objects::nonNull)
                .count();
        findings.require(kinds == 1, place, "says exactly one of rows, sum, change");
        if (rule.rows() != null) {
            rows(place, rule, question);
        }
        if (!rule.sum().isEmpty()) {
            requireKind(place, question, Kind.AMOUNT, Kind.COUNT);
            rule.sum().forEach(id -> requireNumber(place, id));
        }
        if (rule.change() != null) {
            change(place, rule.change(), question);
        }
    }

    private void rows(String place, Derivation rule, Question question) {
        requireKind(place, question, Kind.COUNT, Kind.RATE);
        var table = earlier.get(rule.rows());
        findings.require(
                table != null && table.kind() == Kind.TABLE, place, rule.rows() + " is no table that is asked earlier");
        findings.require(
                (rule.where() == null) == rule.is().isEmpty(), place, "where and is are given together or not at all");
        if (table != null && table.kind() == Kind.TABLE && rule.where() != null) {
            var options = table.columns().stream()
                    .filter(column ->
                            column.kind() == Kind.CHOICE && column.id().equals(rule.where()))
                    .flatMap(column -> column.options().stream())
                    .map(Option::id)
                    .toList();
            findings.require(
                    new HashSet<>(options).containsAll(rule.is()),
                    place,
                    rule.where() + " has only the options " + options);
        }
    }

    private void change(String place, Derivation.Change change, Question question) {
        requireKind(place, question, Kind.CHOICE);
        findings.require(
                change.within() != null && change.within().signum() >= 0,
                place,
                "within is a percentage from 0 upwards");
        var options = question.options().stream().map(Option::id).collect(Collectors.toSet());
        var directions = Set.of(Derivation.Change.ROSE, Derivation.Change.FLAT, Derivation.Change.FELL);
        findings.require(options.containsAll(directions), place, "a change needs the options rose, flat and fell");
        for (var fraction : Stream.of(change.from(), change.to())
                .map(ids -> ids == null ? List.<String>of() : ids)
                .toList()) {
            findings.require(
                    fraction.size() == 1 || fraction.size() == 2,
                    place,
                    "from and to name a number, or a part and a whole");
            fraction.forEach(id -> requireNumber(place, id));
        }
    }

    private void requireKind(String place, Question question, Kind... kinds) {
        findings.require(
                List.of(kinds).contains(question.kind()), place, "does not give what this kind of question answers");
    }

    private void requireNumber(String place, String id) {
        var question = earlier.get(id);
        findings.require(
                question != null && Set.of(Kind.COUNT, Kind.AMOUNT, Kind.RATE).contains(question.kind()),
                place,
                id + " is no number that is asked earlier");
    }
}
