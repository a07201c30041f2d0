package cn.zhizhen.ui.registration;

import cn.zhizhen.ui.page.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lists from which a registration chooses. */
public record Choices(List<Region> regions, List<Industry> industries) {

    /** A league with its banners. */
    public record League(Region league, List<Region> banners) {}

    public List<League> leagues() {
        return regions.stream()
                .filter(Region::isLeague)
                .map(league -> new League(
                        league,
                        regions.stream()
                                .filter(region -> league.code().equals(region.parent()))
                                .toList()))
                .toList();
    }

    /** The divisions by the letter of their section. */
    public Map<String, List<Industry>> sections() {
        return industries.stream()
                .collect(Collectors.groupingBy(Industry::section, LinkedHashMap::new, Collectors.toList()));
    }

    /** The name of a region, or its code where it has gone from the list. */
    public Text region(String code) {
        return regions.stream()
                .filter(region -> region.code().equals(code))
                .map(Region::name)
                .findFirst()
                .orElse(new Text(code, code));
    }

    public Text industry(String code) {
        return industries.stream()
                .flatMap(industry -> Stream.concat(
                        Stream.of(Map.entry(industry.code(), industry.name())),
                        industry.classes().stream().map(each -> Map.entry(each.code(), each.name()))))
                .filter(entry -> entry.getKey().equals(code))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(new Text(code, code));
    }

    public List<Industry> withClasses() {
        return industries.stream()
                .filter(industry -> !industry.classes().isEmpty())
                .toList();
    }
}
