package cn.zhizhen.report.advice;

import cn.zhizhen.report.assessment.Indicator;
import cn.zhizhen.report.assessment.Outcome;
import cn.zhizhen.report.assessment.Snapshot;
import cn.zhizhen.report.text.Language;
import cn.zhizhen.report.text.Text;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** An item that holds for one assessment, with its reason filled in and the evidence that selected it. */
public record Advised(AdviceItem item, Text why, String indicator, List<Evidence> evidence) {

    /** Weight first, then the widest gap, then the nearest horizon; the id decides what is otherwise equal. */
    static final Comparator<Advised> MOST_URGENT_FIRST = Comparator.comparing(
                    (Advised advised) -> advised.item().weight(), Comparator.reverseOrder())
            .thenComparing(Advised::gap, Comparator.reverseOrder())
            .thenComparing(advised -> advised.item().horizon())
            .thenComparing(advised -> advised.item().id());

    static Advised of(AdviceItem item, List<Evidence> evidence, Snapshot snapshot) {
        var indicator = first(item, Condition.OfIndicator.class).map(Condition.OfIndicator::indicator);
        var level = first(item, Condition.OfCard.class)
                .flatMap(condition -> snapshot.outcome(condition.card()))
                .flatMap(Outcome::reached);
        var why = levelled(filled(item.why(), indicator.flatMap(snapshot::indicator)), level);
        return new Advised(item, why, indicator.orElse(null), List.copyOf(evidence));
    }

    public BigDecimal gap() {
        return evidence.stream()
                .map(Evidence::gap)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }

    private static <T extends Condition> Optional<T> first(AdviceItem item, Class<T> kind) {
        return item.when().stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private static Text filled(Text why, Optional<Indicator> indicator) {
        var goal = indicator.flatMap(Indicator::goal);
        return why.map(words -> words.replace("{value}", number(indicator.flatMap(Indicator::shown)))
                .replace("{target}", number(goal.map(Indicator.Goal::value)))
                .replace("{missing}", number(goal.map(Indicator.Goal::missing))));
    }

    /** The level that was reached by its own name, so that no sentence says another one than the result. */
    private static Text levelled(Text why, Optional<Outcome.Level> level) {
        return level.map(reached -> new Text(
                        why.zh().replace("{level}", reached.title(Language.ZH)),
                        why.en().replace("{level}", reached.title(Language.EN))))
                .orElse(why);
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(Evidence::plain).orElse("–");
    }
}
