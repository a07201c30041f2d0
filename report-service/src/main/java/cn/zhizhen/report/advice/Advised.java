package cn.zhizhen.report.advice;

import cn.zhizhen.report.assessment.Indicator;
import cn.zhizhen.report.assessment.Snapshot;
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
        var indicator = item.when().stream()
                .filter(Condition.OfIndicator.class::isInstance)
                .map(condition -> ((Condition.OfIndicator) condition).indicator())
                .findFirst();
        var why = item.why().map(text -> filled(text, indicator.flatMap(snapshot::indicator)));
        return new Advised(item, why, indicator.orElse(null), List.copyOf(evidence));
    }

    public BigDecimal gap() {
        return evidence.stream()
                .map(Evidence::gap)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }

    private static String filled(String why, Optional<Indicator> indicator) {
        var goal = indicator.flatMap(Indicator::goal);
        return why.replace("{value}", number(indicator.flatMap(Indicator::known)))
                .replace("{target}", number(goal.map(Indicator.Goal::value)))
                .replace("{missing}", number(goal.map(Indicator.Goal::missing)));
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(Evidence::plain).orElse("–");
    }
}
