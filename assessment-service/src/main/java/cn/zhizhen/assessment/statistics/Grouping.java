package cn.zhizhen.assessment.statistics;

import cn.zhizhen.assessment.classification.Industries;
import cn.zhizhen.assessment.classification.Regions;
import cn.zhizhen.assessment.document.Text;
import cn.zhizhen.assessment.problem.Problems;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a table's rows stand for. All rows of a grouping are shown, also those nobody answered from. */
enum Grouping {
    LEAGUE("league") {
        @Override
        List<Key> keys(String region) {
            return Regions.all().stream()
                    .filter(candidate -> candidate.level().equals("league"))
                    .filter(league -> region == null
                            || league.code().equals(Regions.leagueOf(region).code()))
                    .map(league -> new Key(league.code(), league.name()))
                    .toList();
        }
    },
    BANNER("region") {
        @Override
        List<Key> keys(String region) {
            return Regions.all().stream()
                    .filter(candidate -> candidate.level().equals("banner"))
                    .filter(banner -> region == null
                            || banner.code().equals(region)
                            || banner.parent().equals(region))
                    .map(banner -> new Key(banner.code(), banner.name()))
                    .toList();
        }
    },
    INDUSTRY("division") {
        @Override
        List<Key> keys(String region) {
            return Industries.all().stream()
                    .map(industry -> new Key(industry.code(), industry.name()))
                    .toList();
        }
    },
    SIZE("size") {
        @Override
        List<Key> keys(String region) {
            return List.of(
                    new Key("large", new Text("大型", "Large")),
                    new Key("medium", new Text("中型", "Medium")),
                    new Key("small", new Text("小型", "Small")),
                    new Key("micro", new Text("微型", "Micro")),
                    new Key(UNKNOWN, new Text("规模未知", "Size unknown")));
        }
    },
    TYPE("industryType") {
        @Override
        List<Key> keys(String region) {
            return List.of(
                    new Key("discrete", new Text("离散型", "Discrete")),
                    new Key("process", new Text("流程型", "Process")),
                    new Key("mixed", new Text("混合型", "Mixed")));
        }
    };

    /** Key of those whose attribute is not known, a size as a rule: nobody falls out of a table for it. */
    static final String UNKNOWN = "unknown";

    record Key(String code, Text label) {}

    /** Name of the attribute in enterprises and in indicator values alike. */
    final String attribute;

    Grouping(String attribute) {
        this.attribute = attribute;
    }

    /** @param region code of a region below the whole, or null */
    abstract List<Key> keys(String region);

    static Grouping of(String name) {
        return Arrays.stream(values())
                .filter(grouping -> grouping.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> Problems.problem(
                        Response.Status.BAD_REQUEST, "malformed", "by is league, banner, industry, size or type."));
    }
}
