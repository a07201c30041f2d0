package cn.zhizhen.assessment.scoring;

import cn.zhizhen.assessment.document.Finding;
import cn.zhizhen.assessment.document.Findings;
import cn.zhizhen.assessment.questionnaire.Facts;
import cn.zhizhen.assessment.questionnaire.Kind;
import cn.zhizhen.assessment.questionnaire.Option;
import cn.zhizhen.assessment.questionnaire.Questionnaire;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Tells an author what is wrong with a scorecard or a target set, held against the questionnaire it reads. */
public final class ScorecardCheck {

    private final Findings findings;
    private final Questionnaire questionnaire;

    private ScorecardCheck(String file, Questionnaire questionnaire) {
        this.findings = new Findings(file);
        this.questionnaire = questionnaire;
    }

    public static List<Finding> check(String file, Scorecard card, Questionnaire questionnaire) {
        var check = new ScorecardCheck(file, questionnaire);
        check.card(card);
        return check.findings.all();
    }

    public static List<Finding> check(String file, TargetSet set, Set<String> indicators) {
        var findings = new Findings(file);
        findings.requireText(set.title(), "title");
        findings.requireSource(set.source(), "target set");
        for (var target : set.targets()) {
            var place = "targets." + target.indicator() + "." + target.year();
            findings.require(indicators.contains(target.indicator()), place, "names no indicator of a targets card");
            findings.require(
                    target.value() != null
                            && target.value().signum() > 0
                            && target.value().compareTo(Decimals.HUNDRED) <= 0,
                    place,
                    "needs a value above 0 and up to 100");
            findings.require(
                    "now".equals(target.standing()) || "next".equals(target.standing()),
                    place,
                    "standing is either now or next");
            findings.requireText(target.text(), place + ".text");
            findings.requireSource(target.source(), place);
        }
        return findings.all();
    }

    private void card(Scorecard card) {
        findings.requireText(card.title(), "title");
        findings.requireSource(card.source(), "scorecard");
        if (card.meantFor() != null) {
            findings.requireText(card.meantFor().otherwise(), "meant-for.otherwise");
            findings.require(
                    !card.meantFor().when().isEmpty()
                            && card.meantFor().when().stream()
                                    .allMatch(condition -> Facts.NAMES.contains(condition.fact())),
                    "meant-for.when",
                    "knows only the facts " + String.join(", ", Facts.NAMES));
        }
        findings.require(card.kind() != null, "kind", "needs a kind");
        card.indicators().forEach(this::indicator);
        var ids = card.indicators().stream().map(Indicator::id).collect(Collectors.toSet());
        for (var dimension : card.dimensions()) {
            findings.requireText(dimension.label(), dimension.id() + ".label");
            findings.require(
                    ids.containsAll(dimension.indicators()), dimension.id(), "names an indicator that is not there");
            dimensionMaximum(card, dimension);
        }
        total(card);
        findings.require(
                card.levels().isEmpty()
                        || card.noLevel() != null && card.noLevel().isComplete(),
                "no-level",
                "needs a text for no level");
        card.groups()
                .forEach((group, members) -> findings.require(
                        ids.containsAll(members), "groups." + group, "names an indicator that is not there"));
        card.levels().forEach(rung -> rung(card, rung));
    }

    private void total(Scorecard card) {
        if (card.total() == null) {
            return;
        }
        var maxima = card.dimensions().stream().map(Dimension::max).toList();
        card.dimensions().stream()
                .filter(dimension -> dimension.max() == null)
                .forEach(dimension -> findings.add(dimension.id() + ".max", "every dimension of a total needs a max"));
        if (!maxima.contains(null)) {
            var sum = maxima.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            findings.require(sum.compareTo(card.total()) == 0, "total", "is not the sum " + sum + " of the dimensions");
        }
    }

    private void dimensionMaximum(Scorecard card, Dimension dimension) {
        if (dimension.max() == null) {
            return;
        }
        var maxima = card.indicators().stream()
                .filter(indicator -> dimension.indicators().contains(indicator.id()))
                .map(Indicator::max)
                .toList();
        if (maxima.contains(null)) {
            findings.add(dimension.id() + ".max", "every indicator of a sum needs a max");
            return;
        }
        var sum = maxima.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        findings.require(
                sum.compareTo(dimension.max()) == 0,
                dimension.id() + ".max",
                "is not the sum " + sum + " of its indicators");
    }

    private void indicator(Indicator indicator) {
        findings.requireId(indicator.id(), indicator.id());
        findings.require(
                !Set.of("score", "level").contains(indicator.id()),
                indicator.id(),
                "is what a card as a whole comes to; choose another id");
        findings.requireText(indicator.label(), indicator.id() + ".label");
        if (indicator.source() != null) {
            findings.requireSource(indicator.source(), indicator.id());
        }
        indicator.references().forEach(reference -> findings.requireSource(reference.source(), indicator.id()));
        findings.require(
                indicator.rules().size() == 1,
                indicator.id(),
                "needs exactly one of rate, options, level, towards, yes-no, share");
        indicator
                .rules()
                .forEach(rule -> rule.reads()
                        .forEach(answer -> findings.require(
                                questionnaire.byAnswer(answer).isPresent(),
                                indicator.id(),
                                "reads the answer " + answer + " that the questionnaire does not ask")));
        if (indicator.options() != null) {
            options(indicator);
        }
        if (!indicator.bands().isEmpty()) {
            bands(indicator);
        }
    }

    private void options(Indicator indicator) {
        var question = questionnaire.byAnswer(indicator.options().answer());
        question.ifPresent(asked -> {
            var known = asked.options().stream().map(Option::id).collect(Collectors.toCollection(TreeSet::new));
            var given = new TreeSet<>(indicator.options().points().keySet());
            if (indicator.options().noData() != null) {
                given.add(indicator.options().noData());
            }
            findings.require(
                    known.equals(given),
                    indicator.id() + ".options",
                    "gives points for " + given + " but the question has " + known);
            var points = indicator.options().points().values();
            var most = asked.kind() == Kind.CHOICES
                    ? points.stream().reduce(BigDecimal.ZERO, BigDecimal::add)
                    : points.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
            findings.require(
                    indicator.max() != null && most.compareTo(indicator.max()) == 0,
                    indicator.id() + ".max",
                    "is not the greatest sum of points, " + most);
        });
    }

    private void bands(Indicator indicator) {
        var edges = new HashSet<BigDecimal>();
        BigDecimal last = BigDecimal.ZERO;
        for (var band : indicator.bands()) {
            findings.require(
                    edges.add(band.to()) && band.to().compareTo(last) > 0,
                    indicator.id() + ".bands",
                    "need rising upper edges");
            last = band.to();
        }
        findings.require(
                last.compareTo(Decimals.HUNDRED) == 0, indicator.id() + ".bands", "the last upper edge must be 100");
        var most = indicator.bands().stream()
                .map(Band::points)
                .max(BigDecimal::compareTo)
                .orElseThrow();
        findings.require(
                indicator.max() != null && most.compareTo(indicator.max()) == 0,
                indicator.id() + ".max",
                "is not the greatest sum of points, " + most);
    }

    private void rung(Scorecard card, Rung rung) {
        var place = "levels." + rung.level();
        findings.requireText(rung.label(), place + ".label");
        findings.requireText(rung.name(), place + ".name");
        findings.requireText(rung.meaning(), place + ".meaning");
        for (var condition : rung.conditions()) {
            findings.requireText(condition.label(), place + "." + condition.id());
            findings.require(condition.required() != null, place + "." + condition.id(), "needs score or at-least");
            findings.require(
                    condition.group() == null || card.groups().containsKey(condition.group()),
                    place + "." + condition.id(),
                    "names a group that is not there");
            findings.require(
                    condition.indicator() == null
                            || card.indicators().stream()
                                    .anyMatch(indicator -> indicator.id().equals(condition.indicator())),
                    place + "." + condition.id(),
                    "names an indicator that is not there");
            findings.require(
                    condition.dimension() == null
                            || card.dimensions().stream()
                                    .anyMatch(dimension -> dimension.id().equals(condition.dimension())),
                    place + "." + condition.id(),
                    "names a dimension that is not there");
        }
    }
}
