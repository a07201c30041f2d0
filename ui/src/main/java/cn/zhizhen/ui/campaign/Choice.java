package cn.zhizhen.ui.campaign;

import java.util.List;

/**
 * All campaigns, newest first, and the one chosen of them.
 *
 * @param chosen null while there is none at all
 */
public record Choice(List<Campaign> all, Campaign chosen) {

    /** A campaign that opened after the chosen one and is worth saying so; null when there is none. */
    public Campaign newer() {
        return all.stream()
                .takeWhile(campaign -> !campaign.equals(chosen))
                .filter(Campaign::isOpen)
                .findFirst()
                .orElse(null);
    }
}
