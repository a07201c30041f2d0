package cn.zhizhen.report.advice;

import cn.zhizhen.report.policy.Clauses;
import cn.zhizhen.report.text.Content;
import cn.zhizhen.report.text.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All items of all files, checked: the service does not start with advice that is incomplete. */
public record Library(List<AdviceItem> items) {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String LEVEL = "{level}";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(?!value}|target}|missing}|level})[^}]*}");

    public static Library load() {
        return new Library(Stream.of(Theme.values())
                .flatMap(theme -> Content.list(theme.file(), AdviceItem.class).stream())
                .toList());
    }

    public List<Finding> findings(Clauses clauses) {
        var findings = new ArrayList<Finding>();
        var seen = new TreeSet<String>();
        for (var item : items) {
            var file = item.theme() == null ? "advice/?" : item.theme().file();
            var at = new Finding.Place(file, item.id(), findings);
            at.check(
                    item.id() != null && ID.matcher(item.id()).matches(),
                    "id",
                    "is not kebab-case",
                    "use small letters, digits and hyphens");
            at.check(item.id() == null || seen.add(item.id()), "id", "is used twice", "choose another");
            at.check(item.theme() != null, "theme", "is missing", "name one of the ten themes");
            at.check(item.horizon() != null, "horizon", "is missing", "write now, year or later");
            at.check(item.weight() >= 1 && item.weight() <= 3, "weight", "is " + item.weight(), "give 1, 2 or 3");
            at.check(item.validUntil() != null, "valid-until", "is missing", "give the last day on which it holds");
            texts(item, at);
            conditions(item, at);
            at.check(
                    item.clause() != null && clauses.find(item.clause()).isPresent(),
                    "clause",
                    "'" + item.clause() + "' is not in " + Clauses.FILE,
                    "cite a clause that is there");
        }
        return findings;
    }

    private static void texts(AdviceItem item, Finding.Place at) {
        at.complete(item.title(), "title");
        at.complete(item.why(), "why");
        at.complete(item.owner(), "owner");
        at.list(item.steps(), "steps");
        at.list(item.proof(), "proof");
        at.sourced(item.source(), "source");
        at.completeIfGiven(item.scene(), "scene");
        at.completeIfGiven(item.caution(), "caution");
        item.effects().forEach(effect -> {
            at.check(effect.indicator() != null, "effects", "name no indicator", "say which indicator moves");
            at.complete(effect.text(), "effects");
        });
        cited(item.cost(), "cost", at);
        cited(item.example(), "case", at);
        if (item.why() != null && item.why().isComplete()) {
            var why = item.why().zh() + item.why().en();
            at.check(
                    !PLACEHOLDER.matcher(why).find(),
                    "why",
                    "has an unknown placeholder",
                    "use {value}, {target}, {missing} or {level}");
            at.check(
                    !why.replace(LEVEL, "").contains("{")
                            || item.when().stream().anyMatch(Condition.OfIndicator.class::isInstance),
                    "why",
                    "has a placeholder without an indicator",
                    "add an indicator condition or write the sentence without figures");
            at.check(
                    !why.contains(LEVEL) || item.when().stream().anyMatch(Condition.OfCard.class::isInstance),
                    "why",
                    "has {level} without a card",
                    "add a condition on a card or name no level");
        }
    }

    private static void cited(AdviceItem.Cited cited, String place, Finding.Place at) {
        if (cited != null) {
            at.complete(cited.text(), place);
            at.sourced(cited.source(), place + " source");
        }
    }

    private static void conditions(AdviceItem item, Finding.Place at) {
        at.check(!item.when().isEmpty(), "when", "is empty", "write at least one condition");
        item.when().forEach(condition -> {
            if (condition instanceof Condition.OfIndicator of) {
                at.check(
                        (of.below() == null) != (of.known() == null),
                        "when " + of.indicator(),
                        "needs one test",
                        "write below or known");
                at.check(
                        of.below() == null || of.below().matches("target|\\d+(\\.\\d+)?"),
                        "when " + of.indicator(),
                        "has below " + of.below(),
                        "write target or a number");
            } else if (condition instanceof Condition.OfAnswer of) {
                var tests = Stream.of(of.lacks(), of.below(), of.atLeast(), of.is())
                        .filter(test -> test != null)
                        .count();
                at.check(tests == 1, "when " + of.answer(), "needs one test", "write lacks, below, at-least or is");
                at.check(
                        of.column() == null || of.is() != null,
                        "when " + of.answer(),
                        "tests a column without is",
                        "write is with a list of options");
            } else if (condition instanceof Condition.OfCard of) {
                at.check(
                        (of.levelBelow() == null) != (of.levelAtLeast() == null),
                        "when " + of.card(),
                        "needs one test",
                        "write level-below or level-at-least");
            }
        });
    }
}
