package cn.zhizhen.ui.bureau;

import cn.zhizhen.ui.campaign.Scorecard;
import cn.zhizhen.ui.campaign.Yardsticks;
import cn.zhizhen.ui.page.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** One row of the board: how many answered, the chosen indicator, and how the levels are spread. */
public record Line(
        Table.Row row, Text within, Table.Figure figure, Table.Mark mark, int minimum, List<Spread> spreads) {

    static final List<String> SPREAD = List.of("miit-sme-2024-level", "integration-stage-level");

    private static final BigDecimal NEAR = BigDecimal.valueOf(5);
    private static final BigDecimal MIDDLE = BigDecimal.valueOf(15);

    /** The levels of one scorecard in this row; the stack is null when there is nothing to show. */
    public record Spread(Table.Figure figure, Stack stack) {}

    static Line of(Table table, Table.Row row, Text within, String indicator, Yardsticks yardsticks) {
        return new Line(
                row,
                within,
                row.figure(indicator),
                table.mark(indicator),
                table.minimum(),
                SPREAD.stream()
                        .filter(spread -> yardsticks.behind(spread) != null)
                        .map(spread -> spread(row.figure(spread), yardsticks.behind(spread)))
                        .toList());
    }

    private static Spread spread(Table.Figure figure, Scorecard card) {
        return new Spread(figure, figure.isKnown() && figure.distribution() != null ? Stack.of(figure, card) : null);
    }

    /** Whether nothing at all of this row may be shown. */
    public boolean isWithheld() {
        return figure.suppressed()
                && spreads.stream().allMatch(spread -> spread.figure().suppressed());
    }

    public boolean isFew() {
        return isFew(row.replies(), minimum);
    }

    static boolean isFew(int replies, int minimum) {
        return replies < minimum;
    }

    /** Replies in per cent of the enterprises, null where there are none. */
    public BigDecimal coverage() {
        return coverage(row);
    }

    static BigDecimal coverage(Table.Row row) {
        return row.enterprises() == 0
                ? null
                : BigDecimal.valueOf(100L * row.replies())
                        .divide(BigDecimal.valueOf(row.enterprises()), 1, RoundingMode.HALF_UP);
    }

    public BigDecimal gap() {
        return figure.gap();
    }

    public boolean isAttained() {
        return Boolean.TRUE.equals(figure.attained());
    }

    /** The shade of a tile: by distance to the target, or why there is none. */
    public String shade() {
        if (figure.suppressed()) {
            return "withheld";
        }
        if (!figure.isKnown()) {
            return "empty";
        }
        if (mark == null) {
            return "plain";
        }
        if (isAttained()) {
            return "at";
        }
        return gap().compareTo(NEAR) <= 0 ? "near" : gap().compareTo(MIDDLE) <= 0 ? "middle" : "far";
    }
}
