package cn.zhizhen.assessment.classification;

import cn.zhizhen.assessment.document.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The divisions of Inner Mongolia (GB/T 2260 with the zones that statistics add), down to county level. */
public final class Regions {

    public static final String REGION = "150000";

    private static final List<Region> ALL = Table.rows("regions.csv", ",").stream()
            .map(row -> new Region(
                    row[0], new Text(row[1], row[2]), row[3], row.length > 4 && !row[4].isEmpty() ? row[4] : null))
            .toList();

    private static final Map<String, Region> BY_CODE =
            ALL.stream().collect(Collectors.toMap(Region::code, Function.identity()));

    private Regions() {}

    public static List<Region> all() {
        return ALL;
    }

    public static Optional<Region> find(String code) {
        return Optional.ofNullable(code).map(BY_CODE::get);
    }

    /** The league or city of a county-level unit; a league's own code for itself. */
    public static Region leagueOf(String code) {
        var region = find(code).orElseThrow();
        return region.level().equals("banner") ? BY_CODE.get(region.parent()) : region;
    }
}
