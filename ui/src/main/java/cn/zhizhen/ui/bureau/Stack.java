package cn.zhizhen.ui.bureau;

import cn.zhizhen.ui.campaign.Scorecard;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How many enterprises stand at each level, as pieces of one bar from the lowest to the highest.
 *
 * @param withheld the enterprises whose level is not published, as the last piece; null when every level is
 */
public record Stack(List<Piece> pieces, Rest withheld) {

    /** Enterprises at levels that are not published, with the place of their piece in per cent of the width. */
    public record Rest(int count, BigDecimal x, BigDecimal width) {}

    /** One level with its count and its place in per cent of the width. */
    public record Piece(Scorecard.Level level, int count, BigDecimal x, BigDecimal width) {}

    static Stack of(Map<String, Integer> distribution, Integer withheld, Scorecard card) {
        var rest = withheld == null ? 0 : withheld;
        var total = rest
                + distribution.values().stream().mapToInt(Integer::intValue).sum();
        var pieces = new ArrayList<Piece>();
        var before = 0;
        for (var level : levels(card)) {
            var count = distribution.getOrDefault(Integer.toString(level.level()), 0);
            if (count > 0) {
                pieces.add(new Piece(level, count, share(before, total), share(count, total)));
            }
            before += count;
        }
        return new Stack(pieces, rest == 0 ? null : new Rest(rest, share(before, total), share(rest, total)));
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

    private static BigDecimal share(int part, int total) {
        return BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(total), 3, RoundingMode.HALF_UP);
    }
}
