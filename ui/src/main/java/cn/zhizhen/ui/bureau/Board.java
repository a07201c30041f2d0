package cn.zhizhen.ui.bureau;

import cn.zhizhen.ui.campaign.Choice;
import cn.zhizhen.ui.campaign.Scorecard;
import cn.zhizhen.ui.campaign.Yardsticks;
import cn.zhizhen.ui.desk.Address;
import cn.zhizhen.ui.page.Today;
import cn.zhizhen.ui.registration.Region;
import java.time.LocalDate;
import java.util.List;

/** Everything an officer sees of one region in one campaign. */
public record Board(
        Choice campaigns,
        Ground ground,
        Region region,
        Address address,
        Yardsticks yardsticks,
        Table table,
        List<Line> lines,
        List<Line> tiles) {

    static final List<String> TARGETED = List.of("equipment-digital-rate", "key-process-control-rate", "platform-use");

    public List<Headline> headlines() {
        return TARGETED.stream()
                .map(indicator -> new Headline(indicator, table.total(), table.mark(indicator), table.minimum()))
                .toList();
    }

    public List<String> indicators() {
        return Wish.MEASURED;
    }

    public List<String> groupings() {
        return Wish.groupings(region);
    }

    public String by() {
        return table.by();
    }

    public String indicator() {
        return address.text("indicator");
    }

    /** Whether the indicator is a rate rather than a number of points. */
    public boolean isRate() {
        return !indicator().endsWith("-score");
    }

    public Table.Mark mark() {
        return table.mark(indicator());
    }

    /** Whether single enterprises are held against a target of this indicator. */
    public boolean isHeldAgainst() {
        return mark() != null && !mark().regional();
    }

    /** How many columns tell of the indicator, for the one cell that says why there is nothing to tell. */
    public int width() {
        return 2 + (isRate() ? 1 : 0) + (isHeldAgainst() ? 1 : 0);
    }

    /** The same with the columns of the levels. */
    public int fullWidth() {
        return width() + scorecards().size();
    }

    /** Rows of the table; where there are many, those without a single registered enterprise are only counted. */
    public List<Line> shown() {
        return isLong()
                ? lines.stream().filter(line -> line.row().enterprises() > 0).toList()
                : lines;
    }

    public int leftOut() {
        return lines.size() - shown().size();
    }

    private boolean isLong() {
        return "banner".equals(by()) || "industry".equals(by());
    }

    public Line total() {
        return Line.of(table, table.total(), null, indicator(), yardsticks);
    }

    public List<Scorecard> scorecards() {
        return Line.SPREAD.stream()
                .map(yardsticks::behind)
                .filter(card -> card != null)
                .toList();
    }

    public List<Scorecard.Level> levels(Scorecard card) {
        return Stack.levels(card);
    }

    /** Single places are worth a glance of their own where there are several. */
    public boolean hasTiles() {
        return tiles.size() > 1;
    }

    public List<String> shades() {
        return List.of("at", "near", "middle", "far", "withheld", "empty");
    }

    public Address csv() {
        return address.below("statistics.csv").with("indicator", "");
    }

    public Address enterprises() {
        return address.below("enterprises").with("indicator", "").with("by", "");
    }

    /** The day that stands on the printed page. */
    public LocalDate printedOn() {
        return Today.day();
    }
}
