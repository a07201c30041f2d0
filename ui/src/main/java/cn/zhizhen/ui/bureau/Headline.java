package cn.zhizhen.ui.bureau;

import cn.zhizhen.ui.result.Bar;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** One of the targets that the region has set itself, with the region's own figure beside it. */
public record Headline(String indicator, Table.Row row, Table.Mark mark, int minimum) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public Table.Figure figure() {
        return row.figure(indicator);
    }

    public boolean isFew() {
        return Line.isFew(row.replies(), minimum);
    }

    public BigDecimal gap() {
        return figure().gap();
    }

    public boolean isAttained() {
        return Boolean.TRUE.equals(figure().attained());
    }

    public Bar bar() {
        return new Bar(
                figure().mean().min(WHOLE).setScale(2, RoundingMode.HALF_UP),
                mark == null ? null : new Bar.Mark(mark.value(), mark.year(), 0),
                List.of(),
                mark != null && !isAttained());
    }
}
