package cn.zhizhen.ui.campaign;

import java.util.List;

/** What a campaign measures against. */
public record Yardsticks(TargetSet targets, List<Scorecard> scorecards) {

    public static final String LEVEL = "-level";

    /** The scorecard behind an indicator that is a level. */
    public Scorecard behind(String indicator) {
        return scorecards.stream()
                .filter(card -> indicator.equals(card.id() + LEVEL))
                .findFirst()
                .orElse(null);
    }
}
