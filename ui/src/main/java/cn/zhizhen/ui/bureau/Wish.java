package cn.zhizhen.ui.bureau;

import cn.zhizhen.ui.campaign.Campaign;
import cn.zhizhen.ui.desk.Address;
import cn.zhizhen.ui.registration.Region;
import java.util.List;

/** What an officer asks to see; what is left out or unknown falls back to the first choice. */
record Wish(String campaign, String region, String by, String indicator) {

    static final List<String> MEASURED = List.of(
            "equipment-digital-rate",
            "key-process-control-rate",
            "platform-use",
            "equipment-networked-rate",
            "miit-sme-2024-score");

    /** What the rows may stand for: below a league there are no leagues to tell apart. */
    static List<String> groupings(Region region) {
        return switch (region.level()) {
            case "region" -> List.of("league", "banner", "industry", "size", "type");
            case "league" -> List.of("banner", "industry", "size", "type");
            default -> List.of("industry", "size", "type");
        };
    }

    Address settled(Campaign campaign, Region region) {
        return Address.of("/bureau")
                .with("campaign", campaign.id())
                .with("region", region.code())
                .with("by", oneOf(groupings(region), by))
                .with("indicator", oneOf(MEASURED, indicator));
    }

    private static String oneOf(List<String> offered, String asked) {
        return asked != null && offered.contains(asked) ? asked : offered.get(0);
    }
}
