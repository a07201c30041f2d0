package cn.zhizhen.ui.bureau;

import cn.zhizhen.ui.campaign.Scorecard;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** How many enterprises stand at each level, as pieces of one bar from the lowest to the highest; what is withheld comes last. */
public record Stack(List<Piece> pieces) {

    /** Some enterprises with their place in per cent of the width; the level is null for those whose level is withheld. */
    public record Piece(Scorecard.Level level, int count, BigDecimal x, BigDecimal width) {}

    static Stack of(Table.Figure figure, Scorecard card) {
        var pieces = new ArrayList<Piece>();
        var before = 0;
        for (var level : levels(card)) {
            before += add(
                    pieces,
                    level,
                    figure.distribution().getOrDefault(Integer.toString(level.level()), 0),
                    before,
                    figure.n());
        }
        add(pieces, null, figure.withheld() == null ? 0 : figure.withheld(), before, figure.n());
        return new Stack(pieces);
    }

    /** All levels of a scorecard, and first the place below them where it has a name. */
    static List<Scorecard.Level> levels(Scorecard card) {
        var levels = new ArrayList<Scorecard.Level>();
        if (card.noLevel() != null) {
            levels.add(card.level(0));
        }
        levels.addAll(card.levels());
        return levels;
    }

    private static int add(List<Piece> pieces, Scorecard.Level level, int count, int before, int total) {
        if (count > 0) {
            pieces.add(new Piece(level, count, share(before, total), share(count, total)));
        }
        return count;
    }

    private static BigDecimal share(int part, int total) {
        return BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(total), 3, RoundingMode.HALF_UP);
    }
}
